import type {Format} from '../../lib/model.ts'
import {readTree} from '../../lib/tree/readTree.ts'

/** The blocks of a file as a spec writes them down: `paragraph body: The pier is shut.` */
export function showBlocks(file: string, format: Format): readonly string[] {
  const {blocks, regions} = readTree(file, format)
  return blocks.map(({kind, prose, index}) => {
    const names = regions.filter(({block}) => block === index).map(({region}) => region)
    return `${kind} ${names.join('+')}: ${prose.text}`
  })
}

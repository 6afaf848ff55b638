import type {FoldingRange} from 'vscode-languageserver'
import type {Region} from '../model.ts'
import {regionsOf} from './symbols.ts'
import type {View} from './view.ts'

/** What a reader of the story may want out of sight. */
const foldable: readonly Region[] = ['promo', 'notice', 'tagline', 'metadata', 'credit']

/** The parts of the page that can be folded away: promotion, notices, taglines, where they take more than a line. */
export const foldingRangesOf = ({article, positions}: View): FoldingRange[] =>
  regionsOf(article.sentences).flatMap((stretch) => {
    const [startLine, endLine] = [positions.positionOf(stretch.start).line, positions.positionOf(stretch.end).line]
    return foldable.includes(stretch.region) && endLine > startLine ? [{startLine, endLine, kind: 'region'}] : []
  })

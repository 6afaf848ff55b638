import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Rule} from '../../findings/rule.ts'
import type {Level} from '../../model.ts'
import {findRoot} from '../inputs/findRoot.ts'
import type {Face} from '../verdicts/auditAll.ts'
import {version} from '../version.ts'
import {checkstyleFace} from './checkstyle.ts'
import {csvFace} from './csv.ts'
import {githubFace} from './github.ts'
import {gitlabFace} from './gitlab.ts'
import {junitFace} from './junit.ts'
import {markdownFace} from './markdownFindings.ts'
import {sarifFace} from './sarif.ts'

/** The forms for build servers and other programs, which few runs need. */
export type ProgramForm = 'sarif' | 'github' | 'gitlab' | 'junit' | 'checkstyle' | 'markdown' | 'csv'

/** The face that shows findings in one of these forms. */
export function faceNamed(form: ProgramForm, rules: readonly Rule[], failLevel: Level): Face {
  switch (form) {
    case 'sarif':
      return sarifFace({version, rules, pageOf: (id) => pageOf(id)})
    case 'github':
      return githubFace()
    case 'gitlab':
      return gitlabFace()
    case 'junit':
      return junitFace(failLevel)
    case 'checkstyle':
      return checkstyleFace()
    case 'markdown':
      return markdownFace()
    case 'csv':
      return csvFace()
  }
}

/** A rule’s page; a house’s own rule may have none. */
function pageOf(id: string): string {
  try {
    return readFileSync(join(findRoot(), 'rules', `${id}.md`), 'utf8')
  } catch {
    return ''
  }
}

import type {Audit} from '../audit.ts'
import type {Article, Finding} from '../model.ts'
import type {House} from './host.ts'
import type {Positions} from './positions.ts'

/** An article in the editor as every feature looks at it: what it says, what was found, and the places as the editor counts them. */
export interface View {
  readonly uri: string
  /** Of the document; null where it is not open. */
  readonly version: number | null
  /** Changes where the text does. */
  readonly stamp: string
  readonly article: Article
  readonly audit: Audit
  /** What was found and no baseline holds. */
  readonly findings: readonly Finding[]
  readonly positions: Positions
  readonly house: House
  /** Audits another text in the article’s place: what mending leaves, say. */
  again(text: string): Audit
}

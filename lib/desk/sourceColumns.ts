import type {Column} from './columns.ts'
import type {DeskSource, DeskStory} from './story.ts'

/** What is told of a source in a story, column by column. */
export const sourceColumns: readonly Column<DeskSource>[] = [
  {name: 'source', type: 'text', about: 'its id in the article, such as `p1`', of: ({id}) => id},
  {name: 'label', type: 'text', about: 'the words that first name or describe it', of: ({label}) => label},
  {name: 'name', type: 'text', about: 'its fullest name, or what it is called', of: ({name}) => name},
  {
    name: 'kind',
    type: 'text',
    about: '`person`, `group`, `organization`, `document`, `outlet`, `unknown`',
    of: ({kind}) => kind
  },
  {
    name: 'identity',
    type: 'text',
    about: '`named`; `role` (police, a spokesman); `withheld`, where the name is kept back',
    of: ({identity}) => identity
  },
  {
    name: 'level',
    type: 'count',
    about: 'how well a source that is not named is described, 0 to 4',
    of: ({level}) => level
  },
  {
    name: 'reason',
    type: 'text',
    about: 'the reason given for keeping the name back: `none`, `rote`, `substantive`',
    of: ({reason}) => reason
  },
  {name: 'role', type: 'text', about: 'post or title, as written', of: ({title}) => title},
  {name: 'affiliation', type: 'text', about: 'body that it belongs to, as written', of: ({affiliation}) => affiliation},
  {
    name: 'gender',
    type: 'text',
    about: '`female` or `male` where a pronoun or a title of the text says so; never by a name',
    of: ({gender}) => gender
  },
  {
    name: 'speaks',
    type: 'flag',
    about: 'whether something in the body rests on it; silent are who only declined to speak, and who wrote the story',
    of: ({speaks}) => speaks
  },
  {name: 'statements', type: 'count', about: 'statements that it stands behind', of: ({statements}) => statements},
  {name: 'quotations', type: 'count', about: 'quotations credited to it', of: ({quotations}) => quotations},
  {name: 'quoted_words', type: 'count', about: 'words between their marks', of: ({quotedWords}) => quotedWords},
  {
    name: 'first_statement',
    type: 'count',
    about: 'the first statement of the body that it stands behind, from 1',
    of: ({firstStatement}) => firstStatement
  },
  {name: 'in_lead', type: 'flag', about: 'whether it stands behind the first statement', of: ({inLead}) => inLead},
  {name: 'in_headline', type: 'flag', about: 'whether it stands behind the headline', of: ({inHeadline}) => inHeadline},
  {
    name: 'provenance',
    type: 'text',
    about: 'how its words came, as written: «in a statement to the Mail»',
    of: ({provenance}) => provenance
  },
  {name: 'via', type: 'words', about: 'other sources that its words came through', of: ({via}) => via},
  {name: 'verbs', type: 'words', about: 'the words that credit it, commonest first', of: ({verbs}) => verbs},
  {
    name: 'confidence',
    type: 'number',
    about: 'how sure the surest of its attributions is, 0 to 1',
    of: ({confidence}) => confidence
  }
]

/** A source and the story that it speaks in. */
export interface SpokenSource {
  readonly story: DeskStory
  readonly source: DeskSource
}

const storyColumns: readonly Column<DeskStory>[] = [
  {name: 'path', type: 'text', about: 'the article', of: ({path}) => path},
  {name: 'date', type: 'date', about: 'its day of publication', of: ({published}) => published},
  {name: 'outlet', type: 'text', about: 'where it ran', of: ({outlet}) => outlet},
  {name: 'desk', type: 'text', about: 'its desk', of: ({desk}) => desk},
  {name: 'byline', type: 'text', about: 'its byline', of: ({byline}) => byline},
  {name: 'type', type: 'text', about: 'news, where it does not say otherwise', of: ({type}) => type},
  {name: 'copy', type: 'text', about: '`own`, `agency` or `reprint`', of: ({copy}) => copy}
]

/**
 * The diversity sheet: a row for each source of each story, with columns that are left for people to fill in, since no text tells them:
 * whether the newsroom chose the source or the story is about it (`control`), and where they come from (`place`).
 */
export const spokenColumns: readonly Column<SpokenSource>[] = [
  ...storyColumns.map((column) => ({...column, of: ({story}: SpokenSource) => column.of(story)})),
  ...sourceColumns
    .filter(({name}) => name !== 'speaks')
    .map((column) => ({...column, of: ({source}: SpokenSource) => column.of(source)})),
  {name: 'control', type: 'text', about: 'for people to fill in: `chosen` or `central`', of: () => null},
  {name: 'place', type: 'text', about: 'for people to fill in', of: () => null}
]

/** The rows of a story in the diversity sheet. */
export const spokenSources = (story: DeskStory): readonly SpokenSource[] =>
  story.sources.filter(({speaks}) => speaks).map((source) => ({story, source}))

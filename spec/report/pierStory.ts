import type {Article, Attribution, Finding, Source, Statement} from '../../lib/model.ts'
import {findQuotations} from '../../lib/statements/quotations.ts'
import {splitSentences} from '../../lib/statements/sentences.ts'
import type {Span} from '../../lib/text/span.ts'
import {readPlain} from '../../lib/tree/plain.ts'
import {readTokens} from '../../lib/tree/tokens.ts'

const text = `The pier at Norwick will close in May, two people close to the council said.

“We ran out of paint,” said Orla Dent, the harbour master. “Then we ran out of patience.”

She said the repairs would cost more than the pier. The council’s March ledger shows the same.

Kell Brothers stole the timber in June.

The offence carries a maximum of five years.

A spokesman for Kell Brothers did not respond to two e-mails.
`

/** The place of some words: the first from an offset on. */
export function spanOf(words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`The text does not hold ${words}`)
  return {start, end: start + words.length}
}

const mention = (words: string, from = 0) => ({...spanOf(words, from), first: 0, last: 0, head: 0})

const attribution = (index: number, parts: Partial<Attribution> & Pick<Attribution, 'content'>): Attribution => ({
  index,
  id: `a${index + 1}`,
  type: 'indirect',
  frame: 'content-source-cue',
  source: null,
  speakers: [],
  cue: null,
  lemma: null,
  cueClass: null,
  inheritsFrom: null,
  confidence: 0.95,
  provenance: null,
  steps: [],
  sentence: 0,
  sourceIds: [],
  basis: 'explicit',
  via: [],
  statement: null,
  ...parts
})

const source = (id: string, name: string, parts: Partial<Source>): Source => ({
  id,
  name,
  kind: 'person',
  identity: 'named',
  title: null,
  affiliation: null,
  justification: null,
  anonymity: null,
  count: 1,
  gender: null,
  mentions: [],
  members: [],
  steps: [],
  statements: [],
  quotedWords: 0,
  ...parts
})

/** A story of eight statements: two unnamed people, a harbour master, a ledger, an accusation and a silence. */
export function pierStory(): Article {
  const blocks = readPlain(text)
  const tokens = readTokens(blocks)
  const {quotations, strays, quotationAt} = findQuotations(tokens, blocks)
  const sentences = splitSentences(tokens, quotations, [])
  const credits: readonly Partial<Statement>[] = [
    {class: 'attributed', attributions: ['a1'], sources: ['p1']},
    {class: 'quoted', attributions: ['a2'], sources: ['p2']},
    {class: 'quoted', attributions: ['a3'], sources: ['p2']},
    {class: 'attributed', attributions: ['a4'], sources: ['p2']},
    {class: 'attributed', attributions: ['a5'], sources: ['d1']},
    {needsSource: true, ground: 'accusation'},
    {ground: 'law'},
    {ground: 'comment'}
  ]
  return {
    text,
    format: 'text',
    metadata: {
      title: 'Pier to close',
      published: '2026-03-04',
      byline: null,
      outlet: 'The Norwick Courier',
      desk: 'City',
      type: null
    },
    blocks,
    links: [],
    tokens,
    sentences,
    quotations,
    strays,
    quotationAt,
    attributions: [
      attribution(0, {
        source: mention('two people close to the council'),
        cue: spanOf('said'),
        lemma: 'say',
        cueClass: 'neutral',
        content: [spanOf('The pier at Norwick will close in May')],
        sourceIds: ['p1'],
        statement: 's1'
      }),
      attribution(1, {
        type: 'direct',
        frame: 'content-cue-source',
        source: mention('Orla Dent'),
        cue: spanOf('said', spanOf('said Orla').start),
        lemma: 'say',
        cueClass: 'neutral',
        content: [spanOf('“We ran out of paint,”')],
        sourceIds: ['p2'],
        statement: 's2'
      }),
      attribution(2, {
        type: 'direct',
        frame: 'inherited',
        basis: 'inherited',
        content: [spanOf('“Then we ran out of patience.”')],
        sourceIds: ['p2'],
        confidence: 0.8,
        inheritsFrom: 1,
        statement: 's3'
      }),
      attribution(3, {
        frame: 'source-cue-content',
        source: mention('She'),
        cue: spanOf('said', spanOf('She').start),
        lemma: 'say',
        cueClass: 'neutral',
        content: [spanOf('the repairs would cost more than the pier')],
        sourceIds: ['p2'],
        statement: 's4'
      }),
      attribution(4, {
        frame: 'source-cue-content',
        source: mention('The council’s March ledger'),
        cue: spanOf('shows'),
        lemma: 'show',
        cueClass: 'evidence',
        content: [spanOf('the same')],
        sourceIds: ['d1'],
        confidence: 0.6,
        statement: 's5'
      })
    ],
    statements: sentences.map((sentence, index) => ({
      id: `s${index + 1}`,
      start: sentence.start,
      end: sentence.end,
      region: sentence.region,
      class: 'unattributed',
      first: index,
      last: index + 1,
      block: sentence.block,
      attributions: [],
      sources: [],
      needsSource: false,
      ground: 'sourced',
      ...credits[index]
    })),
    sources: [
      source('p1', 'two people close to the council', {
        kind: 'group',
        identity: 'withheld',
        count: 2,
        anonymity: {level: 1, reason: 'none', reasonSpan: null},
        mentions: [mention('two people close to the council')],
        statements: ['s1']
      }),
      source('p2', 'Orla Dent', {
        title: 'harbour master',
        gender: 'female',
        mentions: [mention('Orla Dent'), mention('She')],
        statements: ['s2', 's3', 's4']
      }),
      source('d1', 'The council’s March ledger', {
        kind: 'document',
        mentions: [mention('The council’s March ledger')],
        statements: ['s5']
      })
    ],
    replies: [
      {
        ...spanOf('did not respond to two e-mails'),
        kind: 'no-response',
        statement: 's8',
        target: spanOf('A spokesman for Kell Brothers'),
        name: null
      }
    ],
    faults: [],
    directives: [],
    runs: []
  }
}

/** A warning and an error on the pier, in text order. */
export const pierFindings: readonly Finding[] = [
  {
    ruleId: 'unnamed-source-in-lead',
    level: 'warning',
    message: 'The story opens on people without names.',
    ...spanOf('two people close to the council'),
    related: [],
    fix: null,
    suggestions: [],
    fingerprint: '2b'
  },
  {
    ruleId: 'allegation-without-source',
    level: 'error',
    message: 'This tells a crime as a fact; say who says so.',
    ...spanOf('Kell Brothers stole'),
    related: [{...spanOf('A spokesman for Kell Brothers'), message: 'they were asked'}],
    fix: null,
    suggestions: [],
    fingerprint: '1a'
  }
]

import type {Frame} from '../../lib/model.ts'

/** Sentences that a reader gets right and the engine does not, with what goes wrong in them. */
export interface Miss {
  readonly reason: string
  /** How a reader marks it, with the frames of its attributions; none where it credits nobody. */
  readonly rows: readonly (readonly [marked: string, ...frames: Frame[]])[]
}

/** Each is held to be still wrong, so that one that is mended moves up to the tables. */
export const knownMisses: readonly Miss[] = [
  {
    reason: 'A fronted phrase that says where the words were given out is no provenance',
    rows: [
      ['{P:In a statement}, {S:Ruiz} {C:said}: {K:“The dam is sound.”}', 'source-cue-content'],
      ['{P:In a statement} {S:Ruiz} {C:said}, {K:“The dam is sound.”}', 'source-cue-content']
    ]
  },
  {
    reason: 'Verbs that carry an infinitive of saying are cut off behind marks',
    rows: [['{K:“The dam is sound,”} {S:she} {C:went on to say}.', 'content-source-cue']]
  },
  {
    reason: 'Three speakers in a list: only the last two',
    rows: [['{S:Ruiz, Lowe and Berg} {C:said} {K:the dam was sound}.', 'source-cue-content']]
  },
  {
    reason: 'Two speakers joined by nor: only the last',
    rows: [['{S:Neither Ruiz nor Lowe} {C:said} {K:the dam was sound}.', 'source-cue-content']]
  },
  {
    reason: 'Content in a relative clause without commas runs on into the main clause',
    rows: [
      ['The men who {S:Ruiz} {C:said} {K:were armed} had left.', 'source-cue-content'],
      ['The crack {S:Ruiz} {C:said} {K:she had seen} was not there.', 'source-cue-content']
    ]
  },
  {
    reason: 'An organization’s relative clause is not read',
    rows: [['One of those {S:who} {C:said} {K:the dam leaked} was Lowe.', 'source-cue-content']]
  },
  {
    reason: 'The particle is left out of a phrasal cue',
    rows: [['{S:Ruiz} {C:referred to} {K:the board as “the sleepers.”}', 'source-cue-content']]
  },
  {
    reason: 'A block quotation without marks below a colon is not read',
    rows: [['{S:Ruiz} {C:wrote}:\n\n> {K:The dam is sound}.', 'source-cue-content']]
  },
  {
    reason: 'What a participle after a quotation hands over goes to the quotation before it as well',
    rows: [
      [
        '{K1:“I sleep below it,”} {S12:Ruiz} {C1:said} before {C2:adding}: {K2:“And so do my sons.”}',
        'content-source-cue',
        'participle'
      ]
    ]
  },
  {
    reason: 'The hearer swallows the phrase that is the content',
    rows: [['{S:Ruiz} {C:warned} {R:farmers} {K:of a flood}.', 'source-cue-content']]
  },

  {
    reason: 'A gerund as the object',
    rows: [['{S:Ruiz} {C:admitted} {K:hiding the report}.', 'source-cue-content']]
  },
  {
    reason: 'A possessive in the tag’s own phrase is read as a noun that reports',
    rows: [
      ['{S:Ruiz} {C:said} {P:in her testimony} {K:that the wall was old}.', 'source-cue-content'],
      [
        '{S:The watchdog} {C:concluded} {P:in its report} {K:that the contract should never have been signed}.',
        'source-cue-content'
      ]
    ]
  },
  {
    reason: 'A contrast inside the source’s description ends it',
    rows: [
      [
        '{K:The dam is sound}, {C:according to} {S:a person who has seen the report but was not allowed to speak}.',
        'according-to'
      ]
    ]
  },

  {
    reason: 'A participle between commas runs on into the main clause',
    rows: [['{S:Ruiz}, {C:saying} {K:the wall had moved}, closed the bridge.', 'participle']]
  },
  {
    reason: 'A participle’s noun that is no channel but the clause’s object: the whole clause is taken for it',
    rows: [['The board received {S:calls} {C:saying} {K:the wall had moved}.', 'participle']]
  },
  {
    reason: 'A participle after a noun as its modifier is no report',
    rows: [['The woman calling for help was Lowe’s sister.']]
  },
  {
    reason: 'A plural possessive owns no noun',
    rows: [['Lowe doubted {S:the farmers}’ {C:claim} {K:that the wall had moved}.', 'source-noun-content']]
  },
  {
    reason: 'An owner with «by»',
    rows: [['Lowe doubted the {C:claim} by {S:Hart} {K:that the dam is sound}.', 'source-noun-content']]
  },

  {
    reason: 'A passive estimate',
    rows: [['The cost {C:is estimated} {K:at 4 million crowns}.', 'passive']]
  },
  {
    reason: 'A set-up sentence about somebody after a preposition, or in its last clause',
    rows: [
      ['For {S:Ruiz}, the matter was closed. {K:“I checked it myself.”}', 'inherited'],
      ['The flood was over, but {S:Lowe} was angry. {K:“Nobody asked me.”}', 'inherited'],
      ['Then there is {S:Tor Lie}. {K:“Nothing shook.”}', 'inherited'],
      ['The reporter turned to {S:Dahl}. {K:“Even the dog.”}', 'inherited']
    ]
  },
  {
    reason: 'A label with an apposition',
    rows: [['{S:Ana Ruiz, engineer}{C::} {K:“The dam is sound.”}', 'colon']]
  },
  {
    reason: 'Friends are called, stories told, goodbyes and prayers said; that reports nothing',
    rows: [
      ['Lowe told a story about a dog.'],

      ['Dahl said a prayer.']
    ]
  },
  {
    reason: 'Reading a book aloud quotes nobody',
    rows: [['She reads “The Long Wall” to her sons.']]
  },
  {
    reason: 'A hearer’s or an origin’s mention takes the closing comma along',
    rows: [['{S:Ruiz} {C:told} {R:a crowd in Salem, Norwick}, {K:that the dam was sound}.', 'source-cue-content']]
  },
  {
    reason: 'A paper that papers came through',
    rows: [['{K:The dam leaks}, {C:according to} {S:papers obtained by {T:the Norwick Mail}}.', 'according-to']]
  },
  {
    reason: 'Time words taken for the hearer',
    rows: [['{K:The museum is broke}, {S:its director} {C:warned} last month.', 'content-source-cue']]
  },
  {
    reason: 'Remembering beside marks',
    rows: [['{S:Vang’s sister, Liv,} {C:remembers} {K:“a boy who mended clocks.”}', 'source-cue-content']]
  },
  {
    reason: 'Verbs that the lexicon lacks',
    rows: [
      ['{S:The pilot} {C:radioed} {K:that both engines had failed}.', 'source-cue-content'],
      ['{S:Dahl} {C:emailed} {R:the board}: {K:“I will not return.”}', 'source-cue-content']
    ]
  },
  {
    reason: 'The rest of an interrupted clause is taken for an apposition',
    rows: [['{K:It was}, {C:says} {S:Dahl}, {K:the worst night of her life}.', 'content-cue-source']]
  },

  {
    reason: 'The verb that opens the sentence has a frame of its own',
    rows: [['{C:Said} {S:Ana Ruiz}: {K:“The dam is sound.”}', 'cue-source-content']]
  },

  {
    reason: 'An adjective that stands for people',
    rows: [['{S:The elderly} {C:say} {K:they are afraid}.', 'source-cue-content']]
  },
  {
    reason: 'A pronoun with a relative clause',
    rows: [['{S:Those who know her} {C:say} {K:she never raised her voice}.', 'source-cue-content']]
  },
  {
    reason: 'Dates and participles after a document',
    rows: [
      ['{S:An internal memo dated May 4} {C:warned} {K:that the wall would move}.', 'source-cue-content'],
      ['{S:A poll released Monday} {C:showed} {K:that voters were tired}.', 'source-cue-content'],
      ['{S:E-mails obtained by the Mail} {C:show} {K:that the board knew}.', 'source-cue-content']
    ]
  },
  {
    reason: 'Phrases that say: let it be known, has it',
    rows: [
      ['{S:Dahl} {C:let it be known} {K:that the talks had failed}.', 'source-cue-content'],
      ['{S:Rumor} {C:has it} {K:that the mill is for sale}.', 'source-cue-content']
    ]
  },
  {
    reason: 'A noun phrase between tag and the rest of the quotation keeps the rest away',
    rows: [
      [
        '{K:“The talks,”} {S:Dahl} {C:said} on Tuesday, in a voice hardly louder than a whisper, {K:“have failed.”}',
        'content-source-cue'
      ]
    ]
  },
  {
    reason: '«It was said» within or after what was said',
    rows: [['{K:The mill}, it {C:was said}, {K:is for sale}.', 'passive']]
  },
  {
    reason: '«So they say»',
    rows: [['{K:The mill}, so {S:they} {C:say}, {K:is haunted}.', 'content-source-cue']]
  },
  {
    reason: 'Channels in the plural, and what hangs on a channel',
    rows: [
      [
        '{S:Dahl’s lawyers} {C:have argued} {P:in court filings} {K:that the search was unlawful}.',
        'source-cue-content'
      ],
      ['{S:Dahl} {C:wrote} on Monday {P:in a post on her blog} {K:that the search was unlawful}.', 'source-cue-content']
    ]
  },
  {
    reason: 'A manner between verb and quotation, between commas',
    rows: [['{S:He} {C:said}, his eyes on the floor: {K:“It’s over.”}', 'source-cue-content']]
  },
  {
    reason: 'Words after a quotation that is a question or a call belong to the paper',
    rows: [['{S:Dahl} {C:asked}, {K:“Is it over?”} and left.', 'source-cue-content']]
  },
  {
    reason: 'A verb with «out» before a quotation',
    rows: [
      ['{S:Dahl} {C:called out}, {K:“It’s over.”}', 'source-cue-content'],
      ['{S:Dahl} {C:cried out}: {K:“It’s over.”}', 'source-cue-content']
    ]
  },
  {
    reason: 'A verb with a hearer and a thing before a colon',
    rows: [
      ['{S:Dahl} {C:wrote} {R:the board} a letter: {K:“It’s over.”}', 'source-cue-content'],
      ['{S:Dahl} {C:replied} {P:by e-mail}: {K:“It’s over.”}', 'source-cue-content']
    ]
  },
  {
    reason: 'A noun that is spelt like a verb, before a colon',
    rows: [['{S:Her first thought}{C::} {K:“It’s over.”}', 'colon']]
  },

  {
    reason: 'A quotation as subject: «… was his answer», «… is how he put it»',
    rows: [['{K:“It’s over,”} is how {S:he} {C:put it}.', 'content-source-cue']]
  },

  {
    reason: 'An adverb without -ly keeps the content away',
    rows: [['{S:She} {C:wondered} aloud {K:what would become of the port}.', 'source-cue-content']]
  },
  {
    reason: 'A description without an article, or with a title in marks, after the name',
    rows: [
      [
        '{S:Lie, president and chief executive of Bay Lines, Inc.,} {C:says} {K:the port will close}.',
        'source-cue-content'
      ]
    ]
  },
  {
    reason: 'Two speakers, each with a title between commas',
    rows: [['{S:Lie, the mayor, and Dahl, the clerk,} {C:say} {K:the port will close}.', 'source-cue-content']]
  },
  {
    reason: 'Advice in the infinitive',
    rows: [['{S:Ruiz} {C:advised} {R:farmers} {K:to move their cattle}.', 'source-cue-content']]
  },
  {
    reason: 'A list of clauses, each with its own speaker, parted by commas',
    rows: [
      [
        '{S1:Lowe} {C1:said} {K1:it leaks}, {S2:Ruiz} {C2:said} {K2:it holds} and {S3:Berg} {C3:said} {K3:nothing moved}.',
        'source-cue-content',
        'source-cue-content',
        'source-cue-content'
      ]
    ]
  },
  {
    reason: '«In somebody’s words»',
    rows: [['In {S:Lie}’s words, {K:“nothing shook.”}', 'according-to']]
  },
  {
    reason: 'A document speaks of, or points to, words in marks',
    rows: [['{S:The report} {C:speaks} {K:of “a culture of silence.”}', 'none']]
  }
]

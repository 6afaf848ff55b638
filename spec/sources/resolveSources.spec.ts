import {expect} from 'chai'
import {namesIn, resolveMarked} from './resolveMarked.ts'

/** A story with its mentions between « and », and who they are, in order. */
type Case = readonly [title: string, story: string, names: readonly (readonly string[])[]]

const names: readonly Case[] = [
  [
    'the full name earlier, the surname later',
    'Ana Lind runs the port. “It is full,” «Lind» said. «Ms Lind» would not say more.',
    [['Ana Lind'], ['Ana Lind']]
  ],
  [
    'the full name later, the surname first',
    '«Lind» said the port was full. Ana Lind has run it since May.',
    [['Ana Lind']]
  ],
  [
    'a first name where the story uses it so',
    'Nora Quist, 9, found the ring. “It was under the boat,” «Nora» said.',
    [['Nora Quist']]
  ],
  [
    'somebody after whom a house is called',
    'Visitors came to the Olaf Berg Center. His brother, Karl Berg, stayed away. Olaf Berg was born here. «Karl Berg» said no. «Olaf Berg» said yes.',
    [['Karl Berg'], ['Olaf Berg']]
  ],
  ['a surname that is a title elsewhere', 'Ana King won the cup. «King» says it is heavy.', [['Ana King']]],
  [
    'several whom the sentence before names',
    'Ana Lind let her lawyers go to court. «They» asked for a new count.',
    [['Ana Lind’s lawyers']]
  ],
  [
    'hyphens, initials and suffixes',
    '«Hannah M. Osei-Lund» said no. «Hannah Osei Lund» said yes. «Osei-Lund» left. «Theodore Lane Jr.» stayed. «Lane» slept.',
    [
      ['Hannah M. Osei-Lund'],
      ['Hannah M. Osei-Lund'],
      ['Hannah M. Osei-Lund'],
      ['Theodore Lane Jr.'],
      ['Theodore Lane Jr.']
    ]
  ],
  [
    'particles',
    '«José de la Cruz» said the boat sank. «De la Cruz» swam. «Piet van den Berg» saw it. «Van den Berg» called for help.',
    [['José de la Cruz'], ['José de la Cruz'], ['Piet van den Berg'], ['Piet van den Berg']]
  ],
  [
    'offices before the name, in full and in short',
    '«Councillor Priya Dale» called the tax unfair. «Cllr Dale» voted no. «Gov. Ida Hale» signed it. «Hale» smiled.',
    [['Priya Dale'], ['Priya Dale'], ['Ida Hale'], ['Ida Hale']]
  ],
  [
    'a body, its acronym and its noun',
    'The International Maritime Board (IMB) met in Oslo. «The IMB» said piracy was up. «The board» said it would act.',
    [['International Maritime Board'], ['International Maritime Board']]
  ],
  [
    'an acronym that no bracket explains',
    'The National Ferry Association met on Monday. «The NFA» said fares would rise.',
    [['National Ferry Association']]
  ],
  [
    'a company by its short name and its noun',
    'Corran Freight Inc. lost two ships. «Corran Freight» said it was insured. «The company» would not say by whom.',
    [['Corran Freight Inc.'], ['Corran Freight Inc.']]
  ],
  [
    'a nickname given as such',
    'Marta Weiss, known as Storm, sang twice. “I was hoarse,” «Storm» said.',
    [['Marta Weiss']]
  ],
  [
    'a short form of the given name',
    '«William Rowe» said the dam leaked. «Bill Rowe» has lived below it since June.',
    [['William Rowe'], ['William Rowe']]
  ],
  [
    'a given name that is a title as well',
    'Rep. Earl Dunmore (D-Corran) left early. «Mr. Dunmore» said he was tired. «Rep. Earl Dunmore» slept.',
    [['Earl Dunmore'], ['Earl Dunmore']]
  ],
  [
    'a call to the reader before a name',
    'Jared Sexley teaches writing. (See Sexley’s full list below.) «Sexley» said it was long.',
    [['Jared Sexley']]
  ],
  [
    'a person at whom something is aimed is no place',
    'The song poked fun at Ana Lind. Many have faith in Lind. «Lind» laughed. «She» sang along.',
    [['Ana Lind'], ['Ana Lind']]
  ],
  [
    'names in capitals, as a transcript prints them',
    '«JAKE TABOR»: Is it over? «IDA WREN»: No. «TABOR»: When?',
    [['JAKE TABOR'], ['IDA WREN'], ['JAKE TABOR']]
  ],
  [
    'a body by the label before its name',
    'The utility, Aguas Selva, cut off the town. The mayor, Ramon Ferro, was angry. «The company» said nothing.',
    [['Aguas Selva']]
  ],
  [
    'a company, where a union was named last',
    'Dray sold its harbour in May, and Dray’s shares fell. The Quay and Warehouse Workers were angry. In its report, «the company» called it core.',
    [['Dray']]
  ],
  [
    'a chamber is not short for its committee',
    'The Senate Transport Committee met. «The Senate» said no.',
    [['Senate']]
  ],
  [
    'an outlet by its last word',
    'The Harbour Mail and the Corran Post wrote of it. «The Mail» said it was true. «The Post» doubted it. «Both newspapers» asked the mayor.',
    [['Harbour Mail'], ['Corran Post'], ['Harbour Mail', 'Corran Post']]
  ],
  [
    'a title without an article, its name between commas',
    '«Corran United manager, Jo Lind,» said no. «Company chairman, Karl Voss,» said yes.',
    [['Jo Lind'], ['Karl Voss']]
  ],
  [
    'an owner whose name has a preposition',
    '«Ferries in Motion’s chief executive, Karl Voss,» said sales rose.',
    [['Karl Voss']]
  ],
  [
    'a nickname inside a name',
    '«Otto “Red” Berg», a fireman, said no. «Berg» said yes. “Never,” «Red» said. «J.W. “Pete” Hale, a pilot,» left.',
    [['Otto “Red” Berg'], ['Otto “Red” Berg'], ['Otto “Red” Berg'], ['J.W. “Pete” Hale']]
  ],
  [
    'a surname that is a noun for people, with whose she is',
    '«Nora Boss of the Corran Institution of Norwick» said the sea was warm. “Too warm,” «Boss» said.',
    [['Nora Boss'], ['Nora Boss']]
  ],
  [
    'a family name that stands first',
    '«Miss Ma Yaoqi, 18,» said the bridge fell. “I saw it,” said «Miss Ma».',
    [['Ma Yaoqi'], ['Ma Yaoqi']]
  ],
  [
    'a news agency by the first word of its name',
    '«The Xinhai News Agency» said a man was found. «Xinhai» said he lived.',
    [['Xinhai News Agency'], ['Xinhai News Agency']]
  ],
  [
    'a body whose acronym came first',
    '«NASA» said no. «The National Aeronautics and Space Administration» said the probe was late.',
    [['National Aeronautics and Space Administration'], ['National Aeronautics and Space Administration']]
  ],
  ['a body in capitals with its land', '«NHS Corran» said the ward was open.', [['NHS Corran']]],
  [
    'a place in a dateline, which is nobody',
    'NORWICK, Ostmark — Harbour chief Karl Voss is unhappy about the sale, which «he» said came late.',
    [['Karl Voss']]
  ],
  [
    'a town that is called by half of its name, for its club',
    'Aldmoor beat Port Cressing.\n\nCressing’s quarrel is with the league. «They» claim the flag was up, and «the club» said it had written.',
    [['Port Cressing'], ['Port Cressing']]
  ],
  [
    'a belief about *it*, which makes nobody a body',
    '«Neumann» believes it’s worth the money. «He» said so twice.',
    [['Neumann'], ['Neumann']]
  ],
  [
    'a surname that is a small word',
    '«Greg Early, a biologist,» said the whales were lost. “Far out,” «Mr. Early» said. «Early» explained why.',
    [['Greg Early'], ['Greg Early'], ['Greg Early']]
  ],
  [
    'a club in short, which is nobody',
    'Man Utd will face Norwick. Coach Karl Voss was glad. On that match, «he» said they would go on.',
    [['Karl Voss']]
  ],
  [
    'a department with *and* in its name, as its bracket shows',
    '«The Department of Parks and Land Care (DPLC)» said the beach was shut. «The DPLC» would not say for how long.',
    [['Department of Parks and Land Care'], ['Department of Parks and Land Care']]
  ],
  [
    'a body’s name with a noun that says no more',
    '«The Metropolitan Police force» said a man was held. «The Metropolitan Police» named nobody.',
    [['Metropolitan Police'], ['Metropolitan Police']]
  ],
  [
    'a surname that is a noun for people, without an article',
    'Local president «Wayne Friend» called the strike. Even the clerks walked out. «Friend» said why.',
    [['Wayne Friend'], ['Wayne Friend']]
  ],
  [
    'the first of two who share a surname',
    'His parents, «Steve» and «Yolande Turner», said no. «Mrs Turner» wept.',
    [['Steve Turner'], ['Yolande Turner'], ['Yolande Turner']]
  ]
]

const namesakes: readonly Case[] = [
  [
    'by younger and elder',
    'Olaf Tveit, 63, runs the boat with his son Jens Tveit. «The younger Tveit» said it held. «The elder Tveit» said no.',
    [['Jens Tveit'], ['Olaf Tveit']]
  ],
  [
    'by their ages',
    'Tobias Rowe, 31, pleaded guilty. Dwight Rowe, 58, looked at the jury. «The younger Rowe» wept. «The elder Rowe» did not.',
    [['Tobias Rowe'], ['Dwight Rowe']]
  ],
  [
    'by who is called by the first name alone',
    'Oswin Tarran keeps the light. Nell Tarran was darning a jersey. “No,” Nell laughed. «Mr Tarran» poured the tea.',
    [['Oswin Tarran']]
  ],
  [
    'by the pronouns beside their names',
    'Ian Prow defied his whip. Lyn Prow, his cousin, held a photograph of her grandfather. «Ms Prow» wept. «Mr Prow» left.',
    [['Lyn Prow'], ['Ian Prow']]
  ],
  [
    'by a first name and whose sister she is',
    'Oswin Tarran keeps the light. His sister Nell was darning a jersey. «Mr Tarran» poured the tea. «Miss Tarran» laughed.',
    [['Oswin Tarran'], ['Nell Tarran']]
  ],
  [
    'by Mr and Ms',
    'The director Kate Olsen and her brother, Matt Olsen, sued. «Ms Olsen» said the film was hers. «Mr Olsen» denied it. «Matt» had signed nothing.',
    [['Kate Olsen'], ['Matt Olsen'], ['Matt Olsen']]
  ],
  [
    'by who is only somebody’s kin',
    'Mayor Tom Eldon and his wife, Mary Eldon, were there. «Eldon» said he was glad. «Mrs Eldon» was not.',
    [['Tom Eldon'], ['Mary Eldon']]
  ],
  [
    'by the sentence',
    'Halla Birch died in May. The cinematographer’s husband, Tom Birch, settled, and «Birch» said he was content.',
    [['Tom Birch']]
  ]
]

const pronouns: readonly Case[] = [
  ['after a tag', '«Ana Lind» said the port was full. “It is,” «she» said.', [['Ana Lind'], ['Ana Lind']]],
  [
    'by gender that Mr, kin words and trades show',
    'Mr Berg met Lena Holm, an actress, at noon. «He» said the deal was dead. «She» said it was not.',
    [['Berg'], ['Lena Holm']]
  ],
  [
    'subject before object',
    'Ivan Petrescu fired Karl Voss on Monday. «He» said the work was poor.',
    [['Ivan Petrescu']]
  ],
  [
    'a name inside a quotation is not who speaks',
    '«Ana Roth» left early. “I saw Nora Quist,” «she» said.',
    [['Ana Roth'], ['Ana Roth']]
  ],
  ['a person without a name', 'A ferry captain saw the fire. «He» said it began at noon.', [['ferry captain']]],
  [
    'they: a group, a pair',
    'Two passengers jumped. «They» said the deck was hot. «Ana Roth and Karl Voss» stayed. «They» saw nothing.',
    [['Two passengers'], ['Ana Roth', 'Karl Voss'], ['Ana Roth', 'Karl Voss']]
  ],
  [
    'it: a body, a paper',
    'The court met on Monday. «It» said the law was old. «An audit» blames the mayor. «It» names three firms.',
    [['court'], ['audit'], ['audit']]
  ],
  [
    'who, after a name and after a noun',
    'Nora Quist, a clerk at the port, «who» saw it, agreed. Voters «who» said they were tired stayed home.',
    [['Nora Quist'], ['Voters']]
  ],
  [
    'who, after a noun that somebody’s name stands far before',
    'Nora Quist, who farms nearby, met growers «who» said the lake was low.',
    [['growers']]
  ],
  [
    'who, after a verb and a noun that no list knows',
    'The union sided with millers «who» feared the bill. Nora Quist answered people at the fair «who» asked about it.',
    [['millers'], ['people at the fair']]
  ],
  [
    'who, after a person in a place or of a body',
    'Nora Quist met a woman in the crowd «who» asked for help. She thanked the members of the board «who» said yes.',
    [['woman in the crowd'], ['members of the board']]
  ],
  [
    'who, after an office set beside the name',
    'Its author, Nora Quist, 55, a former judge «who» says she was late, spoke on Tuesday.',
    [['Nora Quist']]
  ],
  [
    'the second of two clauses with who',
    'Nora Quist, who owns a shop at Mill and Third and «who» says she will sue, smiled.',
    [['Nora Quist']]
  ],
  [
    'somebody of whom the sentence before tells for the first time',
    'Karl Voss was in court. The jury heard from a man who lives above the shop.\n\n«He» said it was “a mad house”.',
    [['man']]
  ],
  [
    'a body that spoke right before, sooner than one that is many',
    '«The prosecution» said no. A day passed.\n\n«The defence team» said the case was weak. «They» claimed it was old.',
    [['prosecution'], ['defence team'], ['defence team']]
  ],
  [
    'whom the paragraph is about, though another spoke before it',
    '«Dana Hale» said the catch was good. «He» said it won the match.\n\nKarl Voss was named man of the match. This is Karl’s first century abroad. «He» said it was special.',
    [['Dana Hale'], ['Dana Hale'], ['Karl Voss']]
  ],
  [
    'the son, before a pronoun far behind him',
    'Walter Tarn was old. Ida Tarn died in May. Her son was not sure; it had come, «he» said, with a parcel.',
    [['Ida Tarn’s son']]
  ]
]

const descriptions: readonly Case[] = [
  [
    'by a title given earlier',
    'The actor Karl Voss and the cinematographer Nora Quist quarrelled. «The actor» said he was sorry. «The cinematographer» was not.',
    [['Karl Voss'], ['Nora Quist']]
  ],
  [
    'by a word for the same trade',
    '«Luke Nagy, an attorney for the port,» said the deal was dead. «The lawyer» would not say why.',
    [['Luke Nagy'], ['Luke Nagy']]
  ],
  [
    'by a trade that nobody was given, where one person is talked of',
    '«Karl Voss» wept as he spoke. During the interview, «the actor» said he had not slept.',
    [['Karl Voss'], ['Karl Voss']]
  ],
  [
    'not by a trade that another title forbids',
    '«Luke Nagy, a lawyer,» spoke first. «The actor» said nothing.',
    [['Luke Nagy'], ['actor']]
  ],
  ['by age', '«Ana Roth, 43,» said nobody voted. «The 43-year-old» left early.', [['Ana Roth'], ['Ana Roth']]],
  [
    'by a name beside it, with a body behind',
    '«Another pollster, David Woodhouse of Clemming University,» said it held. «He» was not surprised.',
    [['David Woodhouse'], ['David Woodhouse']]
  ],
  [
    'by what tells more than the noun',
    '«One visitor, a retired signalman,» wrote that it was good. «A neighbor on the line, a beekeeper,» said no. «The beekeeper» left.',
    [['retired signalman'], ['beekeeper'], ['beekeeper']]
  ],
  [
    'by a verb that the words took along',
    '«Police receive radio calls» saying a boat is adrift. «The skipper ended» up on a sandbank. «Their letter ended» so.',
    [['Police'], ['skipper'], ['Their letter']]
  ],
  [
    'a poll that the lead only mentions',
    '«A new poll» says tenants are angry. They want a cap on rents, «a new poll by the Corran Institute» found.',
    [['new poll by the Corran Institute'], ['new poll by the Corran Institute']]
  ],
  [
    'two ministers',
    '«Finance minister Per Dahl» said no. «Health minister Ida Wren» said yes. «The finance minister» frowned. «The health minister» did not.',
    [['Per Dahl'], ['Ida Wren'], ['Per Dahl'], ['Ida Wren']]
  ],
  [
    'the name after the label',
    '«The study’s lead author, Ida Wren,» said bees dream. «Wren» said so twice.',
    [['Ida Wren'], ['Ida Wren']]
  ],
  [
    'its director, by the body’s name',
    'The Red Lantern Society met on Monday. «Its director» said no.',
    [['Red Lantern Society’s director']]
  ],
  [
    'the sheriff, and his office',
    '«The Dale County Sheriff’s Office» said a man was held. «The sheriff’s office» gave no name. «Sheriff Tom Rudd» said he was armed. «The sheriff» said no one was hurt.',
    [['Dale County Sheriff’s Office'], ['Dale County Sheriff’s Office'], ['Tom Rudd'], ['Tom Rudd']]
  ],
  [
    'his office, and the governor’s',
    '«Gov. Hale» signed the law. «The governor’s office» said nothing. «Her office» gave no date.',
    [['Hale'], ['governor’s office'], ['governor’s office']]
  ],
  [
    'a source of whom eight sentences were silent',
    '«A person familiar with the talks» said the sale was off. The board met. It rained. The ferry was late. The mayor left. Nobody voted. The lights went out. The port shut. «The source» said the buyer had no money.',
    [['person familiar with the talks'], ['person familiar with the talks']]
  ],
  [
    'one resident and another',
    '«One resident» said it was brown. «Another resident» said it smelled.',
    [['One resident'], ['Another resident']]
  ],
  [
    'the report, the study',
    '«A report by the port» said so. «The study» named no one.',
    [['report by the port'], ['report by the port']]
  ],
  [
    'the team, the researchers',
    '«Researchers at Dale College» found that bees sleep. «The team» used small cameras. «The researchers» wore veils.',
    [['Researchers at Dale College'], ['Researchers at Dale College'], ['Researchers at Dale College']]
  ],
  [
    'a post that the nearest cannot have, so the next has it',
    '«Coach Ida Brandt» was angry. It was Dan Achter’s, by consent. ‘I was in the way,’ «the captain» said.',
    [['Ida Brandt'], ['Dan Achter']]
  ],
  [
    'the goalkeeper, who stands first in the side printed below',
    'Pavel Horak stood. He pushed a drive away. Dan Achter, the captain, scored.\n\nHe would play on Saturday, «the goalkeeper» said.\n\nAldmoor (4-4-2): Horak; Brack, Amory, Dunmore, Sayle; Pryce, Achter, Nkemelu, Toft; Vance, Ellery.',
    [['Pavel Horak']]
  ],
  [
    'a parent of whose child the story has told',
    'Karl Voss fed his daughter Yumni. She smiled.\n\n“It is hard,” «the father» said.',
    [['Karl Voss']]
  ],
  [
    'a woman, where the text tells of neither of two',
    'Ana Roth met a pilot. Karl Voss laughed. «The young woman» said she was tired.',
    [['young woman']]
  ],
  [
    'an army of another land',
    'The Harbour Army left the hill. «The Ugandan army» denied it had fired.',
    [['Ugandan army']]
  ],
  [
    'the witness, who is not the one heard before',
    'The next witness, «Dr Casimir Bold», told jurors that the pen stopped. The pen was old.\n\n“He took it,” «Honor Fane» said.\n\n“He was late,” «the witness» said.',
    [['Casimir Bold'], ['Honor Fane'], ['Honor Fane']]
  ],
  [
    'the man, who is no officer of whom the story has told',
    '«Det Insp Jon Hale» said the raid was wild. In the first attack, «the man» told her to run.',
    [['Jon Hale'], ['man']]
  ],
  [
    'a witness who has no name',
    'The jury heard from a man who lives above the shop.\n\n«He» said it was loud. «The witness» said he had slept.',
    [['man'], ['man']]
  ]
]

const groups: readonly Case[] = [
  [
    'prosecutors at large, then two by name, then those two',
    '«Prosecutors» think the gun was broken. «Prosecutors Ana Lind and Karl Voss» dropped the case. “We cannot go on,” «the prosecutors» said. «Prosecutors» wrote that the inquiry goes on.',
    [['Prosecutors'], ['Ana Lind', 'Karl Voss'], ['Ana Lind', 'Karl Voss'], ['Ana Lind', 'Karl Voss']]
  ],
  [
    'somebody’s lawyers, named in the next paragraph without a word about them',
    '«Rowan’s lawyers» say the charges will be dropped.\n\n“We are glad,” «Peter Hale and Anna Broch» said in a statement.\n\n“It is over,” «the lawyers» added.',
    [
      ['Peter Hale', 'Anna Broch'],
      ['Peter Hale', 'Anna Broch'],
      ['Peter Hale', 'Anna Broch']
    ]
  ],
  [
    'the label after the names',
    'Peter Hale and Anna Broch, the attorneys for Mark Rowan, spoke. «Rowan’s lawyers» said it was over.',
    [['Peter Hale', 'Anna Broch']]
  ],
  [
    'one side’s lawyers are not the other’s',
    'Rowan’s lawyers Peter Hale and Anna Broch spoke. Quist’s lawyers Ivo Brandt and Rex Cole did not. «Rowan’s lawyers» said it was over. «Quist’s lawyers» disagreed.',
    [
      ['Peter Hale', 'Anna Broch'],
      ['Ivo Brandt', 'Rex Cole']
    ]
  ],
  [
    'the pair, the couple, both',
    '«Marta Weiss and Jonas Weiss» said the flat was cold. «The couple» complained. «The pair» moved out. «Both» were glad.',
    [
      ['Marta Weiss', 'Jonas Weiss'],
      ['Marta Weiss', 'Jonas Weiss'],
      ['Marta Weiss', 'Jonas Weiss'],
      ['Marta Weiss', 'Jonas Weiss']
    ]
  ],
  [
    'three of them',
    '«Lind, Voss and Roth» resigned. «The three» said the board had lied.',
    [
      ['Lind', 'Voss', 'Roth'],
      ['Lind', 'Voss', 'Roth']
    ]
  ],
  [
    'two of a trade, introduced one by one',
    '«Economist Ana Roth» said no. «Economist Karl Voss» said yes. «The economists» met later.',
    [['Ana Roth'], ['Karl Voss'], ['Ana Roth', 'Karl Voss']]
  ],
  [
    'one of those who spoke together',
    '«Two former executives» said no. «One of them» said why. «The former executive» gave a date.',
    [['Two former executives'], ['former executive'], ['former executive']]
  ],
  [
    'teachers in general are not the two teachers named',
    'Teachers Ana Roth and Karl Voss resigned. «Teachers» say the pay is poor.',
    [['Teachers']]
  ]
]

const late: readonly Case[] = [
  [
    'a new report, and the outlet in the next paragraph',
    'The bridge may fall, «a new report» says.\n\nIts bolts have rusted through, «the Harbour Mail» reported. «The newspaper» had seen them.',
    [['Harbour Mail'], ['Harbour Mail'], ['Harbour Mail']]
  ],
  [
    'a man, and his name',
    '«A Corran man» says his dog robbed him. “It took my wallet,” «Carl Ness» said.',
    [['Carl Ness'], ['Carl Ness']]
  ],
  [
    'a judge, and her name',
    '«A federal judge» let the dam stand. «District Judge Ana Roth» wrote that the law was clear.',
    [['Ana Roth'], ['Ana Roth']]
  ],
  [
    'a member, and her name where the story comes back to her',
    '«A member of the council» says she will run. «Bo Hall» will not. The member, Inez Cord, has not said when. «Cord» smiled.',
    [['Inez Cord'], ['Bo Hall'], ['Inez Cord']]
  ],
  [
    'a trust, and its name',
    '«The hospital trust» called the memo clumsy. «The Dale Hospitals Trust» said it was never policy.',
    [['Dale Hospitals Trust'], ['Dale Hospitals Trust']]
  ],
  [
    'a clerk, and what she is called',
    'A clerk at the board opened the mail. The clerk, whom we are calling “Juniper”, sighed. “I paid it,” «she» recalled. «Juniper» kept copies.',
    [['Juniper'], ['Juniper']]
  ],
  [
    'a former executive is not the chief executive who is named next',
    '«A former executive» said no. The chief executive, Ida Wren, was away. «Wren» wrote later.',
    [['former executive'], ['Ida Wren']]
  ],
  [
    'an official whose name is kept back is nobody who is named next',
    '«A port official» said the sale was off. «Carl Ness» was surprised.',
    [['port official'], ['Carl Ness']]
  ]
]

const tables: readonly (readonly [string, readonly Case[]])[] = [
  ['names', names],
  ['namesakes', namesakes],
  ['pronouns', pronouns],
  ['descriptions', descriptions],
  ['groups', groups],
  ['names that come late', late]
]

describe('resolveSources', () => {
  for (const [table, cases] of tables) {
    describe(table, () => {
      for (const [title, story, expected] of cases) it(title, () => expect(namesIn(story)).to.deep.equal(expected))
    })
  }

  describe('kind and identity', () => {
    const kinds: readonly (readonly [mention: string, kind: string, identity: string])[] = [
      ['Ana Lind', 'person', 'named'],
      ['Spokeswoman Heather Brill', 'person', 'named'],
      ['A spokesman for the port', 'person', 'role'],
      ['Police', 'group', 'role'],
      ['Prosecutors', 'group', 'role'],
      ['Investigators', 'group', 'role'],
      ['Residents', 'group', 'role'],
      ['More than 60 percent of voters', 'group', 'role'],
      ['Many in the crowd', 'group', 'role'],
      ['A group of 32 teachers', 'group', 'role'],
      ['A large group of neighbours', 'group', 'role'],
      ['Nearly a fifth', 'group', 'role'],
      ['Those surveyed', 'group', 'role'],
      ['Only 12', 'group', 'role'],
      ['The Norwegians', 'group', 'role'],
      ['House Republicans', 'group', 'role'],
      ['A judge', 'person', 'role'],
      ['A witness', 'person', 'role'],
      ['A person familiar with the matter', 'person', 'withheld'],
      ['Sources', 'group', 'withheld'],
      ['Unnamed sources', 'group', 'withheld'],
      ['Two officials who asked not to be named', 'group', 'withheld'],
      ['Officials', 'group', 'role'],
      ['Three aides', 'group', 'withheld'],
      ['A ministry official', 'person', 'withheld'],
      ['One colleague', 'person', 'withheld'],
      ['One district party leader', 'person', 'withheld'],
      ['A producer at Yard Studios', 'person', 'withheld'],
      ['A clerk', 'person', 'role'],
      ['A lawyer for Yard Studios', 'person', 'role'],
      ['Bob Marsh, a former Harbour Service crane driver,', 'person', 'named'],
      ['Bo Hall', 'person', 'named'],
      ['The Music Hall', 'organization', 'named'],
      ['City Hall', 'organization', 'named'],
      ['Islamic State', 'organization', 'named'],
      ['A witness who did not want to be named', 'person', 'withheld'],
      ['His lawyer', 'person', 'role'],
      ['The University of Corran', 'organization', 'named'],
      ['The Federation of Ferry Pilots', 'organization', 'named'],
      ['The Lind campaign', 'organization', 'named'],
      ['The White House', 'organization', 'named'],
      ['Norway', 'organization', 'named'],
      ['A rival company', 'organization', 'role'],
      ['The Harbour Mail', 'outlet', 'named'],
      ['KXRD News', 'outlet', 'named'],
      ['Reuters', 'outlet', 'named'],
      ['A local newspaper', 'outlet', 'role'],
      ['corranpost.com', 'outlet', 'named'],
      ['Court records', 'document', 'role'],
      ['A photo released by the Dale County Sheriff’s office', 'document', 'named'],
      ['The probable cause statement filed against Rowan', 'document', 'named'],
      ['A Harbour Mail poll', 'document', 'named'],
      ['A study', 'document', 'role']
    ]
    for (const [mention, kind, identity] of kinds) {
      it(`${mention}: ${kind}, ${identity}`, () => {
        const [source] = resolveMarked(`«${mention}» said so.`).settled[0]?.sources ?? []
        expect([source?.kind, source?.identity]).to.deep.equal([kind, identity])
      })
    }
  })

  describe('what a source is', () => {
    const rows: readonly (readonly [
      story: string,
      title: string | null,
      affiliation: string | null,
      justification: string | null
    ])[] = [
      ['«Luke Nagy, a lawyer for the port,» said so.', 'lawyer', 'the port', null],
      [
        'Melina Spahn, attorney for Rusk Film Productions, left. «Spahn» said so.',
        'attorney',
        'Rusk Film Productions',
        null
      ],
      ['«Hart’s lawyers Nora Quist and Karl Voss» said so.', 'lawyer', 'Hart', null],
      ['«Rusk director Joel Sund» said so.', 'director', 'Rusk', null],
      ['«The port’s safety officer, Ana Lind,» said so.', 'safety officer', 'The port', null],
      ['«Lena Holm, chief of staff at the ministry,» said so.', 'chief of staff', 'the ministry', null],
      ['«Ana Roth, 43, who attended the meeting,» said so.', null, null, 'who attended the meeting'],
      ['«Dan Pruitt of the Corran Police Department» said so.', null, 'the Corran Police Department', null],
      [
        '«Dr. Amara Osei, an epidemiologist at Corran University,» said so.',
        'epidemiologist',
        'Corran University',
        null
      ],
      ['«Harlow Watch president Ned Ames» said so.', 'president', 'Harlow Watch', null],
      ['«Former police chief Rex Cole» said so.', 'Former police chief', null, null],
      ['«Former Corran Gov. Ana Lind» said so.', 'Former Gov.', 'Corran', null],
      ['«White House Press Secretary Jon Ernst» said so.', 'Press Secretary', 'White House', null],
      ['«Presumptive Harbour nominee Ana Lind» said so.', 'Presumptive Harbour nominee', null, null],
      ['«Gianni Voss, the editor in chief of the Tide,» said so.', 'editor in chief', 'the Tide', null],
      ['«Kim Welles, a lobsterman and Lind supporter,» said so.', 'lobsterman', null, null],
      ['«Trent Lodd, who was Senate majority leader,» said so.', 'majority leader', 'Senate', null],
      ['«A U.S.-born gunman» said so.', 'U.S.-born gunman', null, null],
      ['«Officials in Corran, for example,» said so.', 'Officials', 'Corran', null],
      ['«A spokesman for Corran Freight» said so.', 'spokesman', 'Corran Freight', null],
      ['«An official briefed on the talks» said so.', 'official', null, 'briefed on the talks'],
      [
        '«Two people familiar with the sale who were not authorized to comment» said so.',
        'people',
        null,
        'familiar with the sale'
      ]
    ]
    for (const [story, title, affiliation, justification] of rows) {
      it(story, () => {
        const [source] = resolveMarked(story).settled[0]?.sources ?? []
        expect([source?.title, source?.affiliation, source?.justification]).to.deep.equal([
          title,
          affiliation,
          justification
        ])
      })
    }

    it('gives gender from words of the text alone', () => {
      const {settled} = resolveMarked('«Ms Lind» spoke. «Spokesman Per Dahl» spoke. «Heather Brill» spoke.')
      expect(settled.map(({sources}) => sources[0]?.gender)).to.deep.equal(['female', 'male', null])
    })

    it('counts those whose names are kept back', () => {
      const {settled} = resolveMarked(
        '«Two officials» spoke. «A person close to Lind» spoke. «Sources» spoke. «Several aides who asked not to be named» spoke.'
      )
      expect(settled.map(({sources}) => sources[0]?.count)).to.deep.equal([2, 1, null, null])
    })
  })

  it('numbers sources by letter, in the order in which they first speak', () => {
    const {sources} = resolveMarked(
      '«Voss» spoke. «The Harbour Mail» wrote. «Ana Lind» spoke. «A report» said so. «Oslo» denied it.'
    )
    expect(sources.map(({id, name}) => `${id} ${name}`)).to.deep.equal([
      'p1 Voss',
      'o1 Harbour Mail',
      'p2 Ana Lind',
      'd1 report',
      'o2 Oslo'
    ])
  })

  it('lists every mention of a source, spoken or not, with the step that knew it', () => {
    const {sources, text} = resolveMarked('Ana Lind was late. «She» said sorry. Lind left.')
    expect(
      sources[0]?.mentions.map(({start, end}, at) => `${text.slice(start, end)}: ${sources[0]?.steps[at]}`)
    ).to.deep.equal(['Ana Lind: full name', 'She: pronoun', 'Lind: surname'])
  })

  it('knows outlets and withheld sources that take part from afar', () => {
    const {vias, sources} = resolveMarked(
      'In a statement to ‹>the Corran Post› he agreed. A text seen by ‹=a PA news agency› said so, citing ‹<unnamed sources›.'
    )
    expect(vias).to.deep.equal(['Corran Post', 'PA', 'unnamed sources'])
    expect(sources.map(({kind, identity}) => `${kind} ${identity}`)).to.deep.equal([
      'outlet named',
      'outlet named',
      'group withheld'
    ])
  })

  it('takes the writer’s own voice for the byline’s, and words in a quotation for its speaker’s', () => {
    const {settled} = resolveMarked('«We» asked the port.')
    expect(settled[0]?.sources[0]?.kind).to.equal('unknown')
    expect(settled[0]?.names).to.deep.equal(['the author'])
  })
})

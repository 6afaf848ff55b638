import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'

/** A story in a line, and what it tells of its first person: title, affiliation, how they can know. */
type Case = readonly [story: string, title: string | null, affiliation: string | null, justification: string | null]

const beside: readonly Case[] = [
  ['Ada Brook, the harbour master, said the quay was full.', 'harbour master', null, null],
  ['Ada Brook, the Pellin thatcher, said the roof was dry.', 'thatcher', 'Pellin', null],
  ['The harbour master, Ada Brook, said the quay was full.', 'harbour master', null, null],
  ['“It is full,” said harbour master Ada Brook.', 'harbour master', null, null],
  ['Judge Ina Pell said the jury was tired.', 'Judge', null, null],
  ['Pellin Water’s chief executive, Ada Brook, said the pumps held.', 'chief executive', 'Pellin Water', null],
  ['A spokesman for Pellin Water said the pumps held.', 'spokesman', 'Pellin Water', null],
  ['A spokesman for Pellin Water, Lee Orr, said the pumps held.', 'spokesman', 'Pellin Water', null],
  ['The then head of highways, Clive Sedge, said the bridge was safe.', 'head of highways', null, null],
  ['The mayor of Corran, Tess Ambry, said the fair would go on.', 'mayor', 'Corran', null],
  ['The league’s director of officials, Gwen Stroh, said it was fair.', 'director of officials', 'The league', null],
  ['A former head of the institute, Pilar Moss, said so.', 'former head', 'the institute', null],
  ['The head of the clinic, Dr Ada Brook, said no.', 'head', 'the clinic', null],
  ['A forensic accountant, Dr Bea Munro, told the court that the books were false.', 'forensic accountant', null, null],
  ['Dr Ada Brook said the child was well.', 'Dr', null, null],
  ['Former Corran governor Ed Rendle said he would wait.', 'Former governor', 'Corran', null],
  ['The board dismissed harbour candidate Karl Voss. “It is a lie,” Voss said.', 'harbour candidate', null, null],
  ['“It shook,” said Ina Pell of the Corran Institute.', null, 'the Corran Institute', null],
  ['Ina Pell, 43, of Dale Road, said the wall shook.', null, 'Dale Road', null],
  ['Ina Pell, now at the Corran Observatory, said the comet was faint.', null, 'the Corran Observatory', null],
  ['Ina Pell, for the prosecution, said the books were false.', null, 'the prosecution', null],
  [
    'The Kidney Network met on Monday. Its director, Colm Deasy, said it was tired.',
    'director',
    'Kidney Network',
    null
  ],
  ['Olaf Berg, the skipper of one of them, the Little Margit, said it sank.', 'skipper', 'one of them', null],
  [
    'Lt. Cmdr. Ida Brekkan, the coastguard’s duty commander, said it was dark.',
    'duty commander',
    'the coastguard',
    null
  ],
  ['Coun. Rob Petter said the public should pay attention.', 'Coun.', null, null],
  ['Mr Justice Harrow said the delay was wrong.', 'Mr Justice', null, null],
  ['Sr. Deputy Dan Poole said the door was open.', 'Sr. Deputy', null, null],
  ['Famed fight doctor Ferdie Pachel said the bout was short.', 'Famed fight doctor', null, null],
  [
    'Another neighbour and off-duty nurse, Bridget Smale, said he was cold.',
    'neighbour and off-duty nurse',
    null,
    null
  ],
  ['Andrew Jarrow, prosecuting, said it was anger.', 'prosecuting', null, null],
  ['Elizabeth Marl QC, defending, said it was an illness.', 'defending', null, null],
  ['Major Shabat Hosk, a Questa-based army spokesman, said help was near.', 'Questa-based army spokesman', null, null],
  ['Army spokesman Capt. Ronald Kakur said it was quiet.', 'Army spokesman', null, null],
  ['Neighbor Yang Su, 18, the only family member at home when it struck, said she ran.', 'Neighbor', null, null],
  [
    '“It may rain,” Alex Burkell, a meteorologist at the Corran Office reportedly said.',
    'meteorologist',
    'the Corran Office',
    null
  ],
  [
    'Research in Corran’s co-chief executive, James Balder, said sales rose.',
    'co-chief executive',
    'Research in Corran',
    null
  ],
  ['A spokesman for Transport for Corran said the trams ran.', 'spokesman', 'Transport for Corran', null],
  [
    'Karl Voss, his brother Otto Voss, the fund’s former auditor, and Ina Pell met. “No,” said Otto Voss.',
    'former auditor',
    'the fund',
    null
  ]
]

const fields: readonly Case[] = [
  [
    'Ada Brook, vice president for operations at Pellin Water, said no.',
    'vice president for operations',
    'Pellin Water',
    null
  ],
  [
    'Ada Brook, professor of marine biology at the University of Corran, said no.',
    'professor of marine biology',
    'the University of Corran',
    null
  ],
  ['Ada Brook, chief of staff at the ministry, said no.', 'chief of staff', 'the ministry', null],
  ['Ada Brook, a mother of two from Pellin, said no.', 'mother of two', 'Pellin', null],
  [
    'Ada Brook, an expert on harbour law at the Corran Institute, said no.',
    'expert on harbour law',
    'the Corran Institute',
    null
  ],
  ['Ada Brook, a lawyer for residents, said no.', 'lawyer', 'residents', null],
  [
    'Ada Brook, chair of the parents’ group at Pell School, said no.',
    'chair',
    'the parents’ group at Pell School',
    null
  ],
  ['Ada Brook, a fellow at Corran College and author of two books, said no.', 'fellow', 'Corran College', null],
  ['Ada Brook, the American ambassador at the time, said no.', 'American ambassador', null, null],
  ['Ada Brook, a pilot with a gift for mimicry, said no.', 'pilot', null, null]
]

const knowing: readonly Case[] = [
  ['“It is full,” said Ada Brook, who has run the clinic since 2009.', null, null, 'who has run the clinic since 2009'],
  [
    'A passenger, Ned Orr, who was in the second carriage, said it shook.',
    'passenger',
    null,
    'who was in the second carriage'
  ],
  [
    '“It burned,” said Ada Brook, whose house stands beside the mill.',
    null,
    null,
    'whose house stands beside the mill'
  ],
  ['Ada Brook, 43, a nurse who was on the bridge, said it shook.', 'nurse', null, 'who was on the bridge'],
  [
    'Ada Brook, who lives on Dale Road and saw the fire, said it spread.',
    null,
    null,
    'who lives on Dale Road and saw the fire'
  ],
  [
    'Ada Brook, who is 58 and who watched from the tunnel, said it was in.',
    null,
    null,
    'who is 58 and who watched from the tunnel'
  ],
  [
    'Ada Brook, who follows ports for Quill Moor, said the price was fair.',
    null,
    null,
    'who follows ports for Quill Moor'
  ],
  ['Ada Brook, who was walking her dog, said the wall shook.', null, null, 'who was walking her dog'],
  ['Ada Brook, who had Route 6 for 14 years, said the brakes were bad.', null, null, 'who had Route 6 for 14 years'],
  [
    'A resident who watched the fire from her balcony said it spread fast.',
    'resident',
    null,
    'who watched the fire from her balcony'
  ],
  ['A clerk, who saw the list, said it was short.', 'clerk', null, 'who saw the list'],
  ['An official familiar with the file said it was thin.', 'official', null, 'familiar with the file'],
  ['A person with knowledge of the plan said it was dead.', 'person', null, 'with knowledge of the plan'],
  [
    'A person who attended the meeting on the condition of anonymity said it was short.',
    'person',
    null,
    'who attended the meeting'
  ],
  [
    'Ada Brook said the quay was full. Brook has run the harbour since 2011.',
    null,
    null,
    'has run the harbour since 2011'
  ],
  [
    '“It shook,” said Ned Orr. He was in the second carriage when it stopped.',
    null,
    null,
    'was in the second carriage when it stopped'
  ],
  [
    'Ada Brook said the eels were gone. She has studied them for twenty years.',
    null,
    null,
    'has studied them for twenty years'
  ]
]

const unknowing: readonly Case[] = [
  ['Ada Brook, a biologist who was not involved in the study, said so.', 'biologist', null, null],
  ['Ada Brook, who opposes the toll, said it was dear.', null, null, null],
  ['Ada Brook, who ran for mayor, said it was dear.', null, null, null],
  ['Ada Brook, who was elected in May, said it was dear.', null, null, null],
  ['Ada Brook, who has been feuding with the council, said it was dear.', null, null, null],
  ['Ada Brook, whose term ends in June, said it was dear.', null, null, null],
  ['Ada Brook, who heard it from an uncle, said it was dear.', null, null, null],
  ['Ada Brook and Karl Voss, who are in a tight race, said it was dear.', null, null, null],
  ['Ada Brook said it was dear. Brook ran a good campaign.', null, null, null],
  ['Mayor Ada Brook said it was dear. Brook was in Corran on Monday.', 'Mayor', null, null]
]

describe('the sources of an article', () => {
  for (const [what, cases] of Object.entries({
    'told by the words beside a name': beside,
    'told with what belongs to a title': fields,
    'told with how they can know': knowing,
    'told without what is no way of knowing': unknowing
  })) {
    describe(`are ${what}`, () => {
      for (const [story, title, affiliation, justification] of cases) {
        it(story, () => {
          const person = readArticle(story, {format: 'text'}).sources.find(({kind}) => kind === 'person')
          expect([person?.title, person?.affiliation, person?.justification]).to.deep.equal([
            title,
            affiliation,
            justification
          ])
        })
      }
    })
  }
})

describe('whose lawyers joint speakers are', () => {
  it('is told by a pronoun before them, and none of them is its bearer', () => {
    const {sources} = readArticle(
      'Ada Brook pleaded not guilty on Monday.\n\n“She will be cleared,” her lawyers Jonas Rath and Teddy Bellow said in a statement.\n',
      {format: 'text'}
    )
    const lawyers = sources.filter(({name}) => name !== 'Ada Brook')
    expect(lawyers.map(({name, title, affiliation}) => [name, title, affiliation])).to.deep.equal([
      ['Jonas Rath', 'lawyer', 'Ada Brook'],
      ['Teddy Bellow', 'lawyer', 'Ada Brook']
    ])
  })
})

import {expect} from 'chai'
import {type Ground, grounds} from '../../lib/lexicon/grounds.ts'
import {isSoft, needOf, questionOf} from '../../lib/statements/need.ts'
import {plainReading} from './plainReading.ts'

const groundOf = (text: string, records = false): Ground => {
  const reading = plainReading(text)
  return needOf(reading, 0, reading.tokens.length, {records}).ground
}

const sentences: Readonly<Record<Exclude<Ground, 'sourced' | 'comment' | 'continued'>, readonly string[]>> = {
  accusation: [
    'The pilot was wounded with a flare pistol by Alan Kell.',
    'Kell poisoned the well in June.',
    'Kell was charged in May for dumping oil which killed the oysters.',
    'The driver, Ms Dent, killed two cyclists on the coast road.',
    'She pointed the rifle at the guard when it went off, wounding Ivo Marsh.',
    'The firm embezzled the pension money.',
    'The yard cut corners on every hull.',
    'The two directors had lined their own pockets.',
    'Kell went behind the harbour board’s back.'
  ],
  figure: [
    'Four in ten shops have closed.',
    'The repairs cost $4 million.',
    'Rents have doubled since the bridge opened.',
    'Some 3,400 people left the town.',
    'Nearly 12 per cent of the boats are unlicensed.',
    'About two-thirds of the crew fell ill.',
    'Traders in the lane have lost a fifth of their takings.',
    'The line cut its crews by a third.',
    'Keepers at eleven stations have been sent home since May.'
  ],
  cause: ['The firm failed because of its owner’s greed.', 'Cheap imports led to the collapse of the mill.'],
  evaluation: [
    'The botched audit has followed the mayor for years.',
    'The case against Kell has been crumbling for weeks.',
    'The bridge was tragically lost.'
  ],
  prediction: [
    'Prices are expected to double.',
    'The strike will harm the port.',
    'Three of the shops will not open again.',
    'The new pier will be too short.'
  ],
  superlative: [
    'It is the worst drought in the region’s history.',
    'The silence was unprecedented.',
    'It was the only mill in the country.',
    'It is the finest bridge built here since the war.'
  ],
  private: [
    'The two sides had been discussing a merger.',
    'The board secretly bought the field.',
    'Morale in the sorting room has collapsed.'
  ],
  mind: ['Kell wants the yard back.', 'The crew feared worse.', 'She is planning a second shop.'],
  sweep: [
    'The firm has been selling the letters for years.',
    'Ministers have known of the leak for two winters.',
    'The yard has never met a deadline that it set itself.',
    'Everybody on the quay knew of it.',
    'Nobody did more for the harbour, and all of them have kept their flats.',
    'Bad rope is behind nearly every fall on the cliff.',
    'The missing pumps would have kept the water out every time.'
  ],
  finding: ['Divers and police have not been able to determine why the chain broke.'],
  law: ['The offence carries a maximum of five years.', 'Arson can bring a longer sentence.'],
  process: ['The Courier reviewed the contract.', 'We asked the port for the letters.'],
  method: ['The poll of 900 respondents has a margin of three points.', 'The team photographed 144 plots.'],
  schedule: [
    'A hearing is set for 4 June.',
    'The festival is due to open.',
    'She will visit the yard on Monday.',
    'The panel will hold an extraordinary meeting on 21 May.'
  ],
  record: [
    'Marlow was charged with arson in May.',
    'The council voted to close the pier.',
    'Two lawyers resigned, and the lawsuit was settled.',
    'The court quashed the conviction of a clerk who was jailed for embezzling 2.3 million crowns.',
    'Shares in the yard rose 4 per cent.',
    'The shop closed in March.',
    'Kell has never married.',
    'A petition signed by 14,206 people was filed in March.',
    'The councillor voted with the majority.',
    'Half of them were cleared by a judge.'
  ],
  scene: ['She wept as the clerk read the letter.', 'The crowd stood outside the gate.'],
  question: ['So who is paying for the pier?'],
  fragment: ['Not yet.', '“We ran.”'],
  fact: [
    'The bridge links Norwick with the coast.',
    'Two men were killed in the fire.',
    'The storm injured dozens.',
    'The shop stands on Route 128.',
    'The crew of the Dunmore is 40 years old.',
    'The 412 members of the guild live abroad.',
    'She never stole a thing.',
    'The costs will be borne by the county.',
    'The question is whether the shops will survive.',
    'The ferry, where 600 people slept, lies at Norwick.',
    'The firm moved to Dent, a town of 6,000.',
    'Treasury clerks inherit a debt that the ministry puts at 6.8 per cent of output.',
    'She could only enter the country by sea.',
    'Prices have shot up.'
  ]
}

describe('needOf', () => {
  for (const ground of Object.keys(sentences) as (keyof typeof sentences)[]) {
    for (const sentence of sentences[ground]) {
      it(`finds ${ground} in «${sentence}»`, () => {
        expect(groundOf(sentence)).to.equal(ground)
      })
    }
  }

  it('finds comment where a reply is recorded', () => {
    expect(groundOf('Kell did not answer.', true)).to.equal('comment')
  })

  it('needs a source on the grounds that ask for one', () => {
    const asking = (Object.keys(sentences) as (keyof typeof sentences)[]).filter((ground) => {
      const reading = plainReading(sentences[ground][0] ?? '')
      return needOf(reading, 0, reading.tokens.length).needs
    })
    expect(asking).to.deep.equal([
      'accusation',
      'figure',
      'cause',
      'evaluation',
      'prediction',
      'superlative',
      'private',
      'sweep',
      'finding'
    ])
  })

  it('finds a figure continued from the paper that was named for what stands before', () => {
    const reading = plainReading('Among tenants, 27 per cent would leave.')
    expect(needOf(reading, 0, reading.tokens.length, {paper: true})).to.deep.equal({needs: false, ground: 'continued'})
  })

  it('looks at the paper’s own words alone', () => {
    expect(groundOf('The sign on the gate of the yard read “Kell poisoned the well”.')).to.equal('fact')
  })
})

describe('questionOf', () => {
  it('is what an editor would put', () => {
    expect(questionOf('figure')).to.equal('Whose figure is it?')
  })

  it('is empty where nothing is asked, and for words that are no ground', () => {
    expect([questionOf('record'), questionOf('weather')]).to.deep.equal(['', ''])
  })

  it('is there for every ground that asks, and for no other', () => {
    const wrong = Object.entries(grounds).filter(([, {asks, question}]) => (asks === 'no') !== (question === ''))
    expect(wrong).to.deep.equal([])
  })
})

describe('isSoft', () => {
  it('is true where a source would help alone', () => {
    expect([isSoft('law'), isSoft('figure'), isSoft('fact'), isSoft('weather')]).to.deep.equal([
      true,
      false,
      false,
      false
    ])
  })
})

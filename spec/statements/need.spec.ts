import {expect} from 'chai'
import {type Ground, grounds} from '../../lib/lexicon/grounds.ts'
import {isSoft, needOf, questionOf} from '../../lib/statements/need.ts'
import {plainReading} from './plainReading.ts'

const groundOf = (text: string, records = false): Ground => {
  const reading = plainReading(text)
  return needOf(reading, 0, reading.tokens.length, records).ground
}

const sentences: Readonly<Record<Exclude<Ground, 'sourced' | 'comment'>, readonly string[]>> = {
  accusation: [
    'Kell poisoned the well in June.',
    'Kell was charged in May for dumping oil which killed the oysters.',
    'The driver, Ms Dent, killed two cyclists on the coast road.',
    'She pointed the rifle at the guard when it went off, wounding Ivo Marsh.',
    'The firm embezzled the pension money.'
  ],
  figure: [
    'Four in ten shops have closed.',
    'The repairs cost $4 million.',
    'Rents have doubled since the bridge opened.',
    'Some 3,400 people left the town.',
    'Nearly 12 per cent of the boats are unlicensed.',
    'About two-thirds of the crew fell ill.'
  ],
  cause: ['The firm failed because of its owner’s greed.', 'Cheap imports led to the collapse of the mill.'],
  evaluation: [
    'The botched audit has followed the mayor for years.',
    'The case against Kell has been crumbling for weeks.',
    'The bridge was tragically lost.'
  ],
  prediction: ['Prices are expected to double.', 'The strike will harm the port.'],
  superlative: ['It is the worst drought in the region’s history.', 'The silence was unprecedented.'],
  private: ['The two sides had been discussing a merger.', 'Kell wants the yard back.'],
  finding: ['Divers and police have not been able to determine why the chain broke.'],
  law: ['The offence carries a maximum of five years.', 'Arson can bring a longer sentence.'],
  process: ['The Courier reviewed the contract.', 'We asked the port for the letters.'],
  method: ['The poll of 900 respondents has a margin of three points.'],
  schedule: ['A hearing is set for 4 June.', 'The festival is due to open.', 'She will visit the yard on Monday.'],
  record: [
    'Marlow was charged with arson in May.',
    'The council voted to close the pier.',
    'Two lawyers resigned, and the lawsuit was settled.'
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
    'She never stole a thing.'
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
      'finding'
    ])
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

import {expect} from 'chai'
import {readArticle} from '../../lib/article.ts'
import type {Identity} from '../../lib/model.ts'

/** What a story says of somebody, and whether the reader learns the name, the office alone, or that the name is kept back. */
const verdicts: Readonly<Record<string, readonly (readonly [story: string, identity: Identity])[]>> = {
  'a voice of office': [
    ['A spokesman for the port said the quay was full.', 'role'],
    ['A spokeswoman said the quay was full.', 'role'],
    ['Police said the quay was full.', 'role'],
    ['A police officer said the quay was full.', 'role'],
    ['Prosecutors said the books were false.', 'role'],
    ['A judge said the law was old.', 'role'],
    ['The mayor said the fair would go on.', 'role'],
    ['The minister said the dam would open.', 'role'],
    ['A lawyer for Ms Lind said she would appeal.', 'role'],
    ['Ms Lind’s lawyer said she would appeal.', 'role'],
    ['Ms Lind’s chief of staff said she was ill.', 'role'],
    ['A spokesman who asked not to be named said the quay was full.', 'withheld']
  ],
  officials: [
    ['Officials said the dam was full.', 'role'],
    ['Ministry officials said the dam was full.', 'role'],
    ['An official said the dam was full.', 'withheld'],
    ['Two officials said the dam was full.', 'withheld'],
    ['A senior official briefed on the talks said they had failed.', 'withheld'],
    ['An unnamed official said the talks had failed.', 'withheld'],
    ['Diplomats said the talks had failed.', 'role'],
    ['A Western diplomat said the talks had failed.', 'withheld'],
    ['A minister said the talks had failed.', 'withheld'],
    ['A former executive said the plant had never run.', 'withheld'],
    ['Company executives said the plant had never run.', 'role'],
    ['An executive at Corran Freight said the ships were lost.', 'withheld'],
    ['A driver, who was not authorized to speak, said the car was empty.', 'withheld']
  ],
  'people of the town': [
    ['Residents said the siren had failed.', 'role'],
    ['A resident said the siren had failed.', 'role'],
    ['One resident said the siren had failed.', 'role'],
    ['A Corran resident, 43, said the siren had failed.', 'role'],
    ['A neighbour said the siren had failed.', 'role'],
    ['A witness said the siren had failed.', 'role'],
    ['A woman who was in the queue said the siren had failed.', 'role'],
    ['People in the valley said the siren had failed.', 'role'],
    ['A boy of nine said the sea was cross.', 'role'],
    ['A nurse at the district hospital said six were hurt.', 'role'],
    ['Ms Lind’s brother said she had left.', 'role'],
    ['A passenger who asked not to be named because she feared for her job said there was no horn.', 'withheld'],
    ['“There was no horn,” said a man who declined to give his name.', 'withheld'],
    ['“There was no horn,” said a woman who would not give her name.', 'withheld'],
    ['A mother of two, who asked that her name not be used, said there was no horn.', 'withheld'],
    ['A publisher, who feared for his licence if he were named, said his traffic had halved.', 'withheld'],
    ['One of the drivers, who asked not to be named, said there was no horn.', 'withheld']
  ],
  sources: [
    ['Sources said the sale was off.', 'withheld'],
    ['A source close to the family said the sale was off.', 'withheld'],
    ['Insiders said the sale was off.', 'withheld'],
    ['A club insider said the sale was off.', 'withheld'],
    ['People familiar with the matter said the sale was off.', 'withheld'],
    ['Three people with knowledge of the plan said the sale was off.', 'withheld'],
    ['A person who was in the room said the sale was off.', 'withheld'],
    ['A person briefed on the plan said the sale was off.', 'withheld']
  ],
  'somebody’s own people': [
    ['An aide to Ms Lind said the sale was off.', 'withheld'],
    ['Ms Lind’s aide said the sale was off.', 'withheld'],
    ['A friend of Ms Lind said the sale was off.', 'withheld'],
    ['Ms Lind’s aides said the sale was off.', 'role'],
    ['Ms Lind’s spokesman said the sale was off.', 'role'],
    ['A relative said the sale was off.', 'withheld'],
    ['The family said the sale was off.', 'role'],
    ['The aide, who spoke on condition of anonymity, said the sale was off.', 'withheld']
  ],
  'a name or half of one': [
    ['Ana Lind said the sale was off.', 'named'],
    ['Ms Lind said the sale was off.', 'named'],
    ['“It is off,” said a clerk named Ana Lind.', 'named'],
    ['Marek, a deckhand on the ferry who gave only his first name, said there was no horn.', 'named'],
    ['A grandmother who gave her name only as Sabe said there was no bread.', 'named'],
    ['A man who goes by the name Abel said there was no bread.', 'named'],
    ['“There was no post,” said a caller named Dot.', 'named'],
    ['Ms Lind’s aide, Karl Voss, said the sale was off.', 'named']
  ],
  'a name that is not the real one': [
    ['A clerk, whom we are calling “Juniper” because she still works there, said the bill was paid twice.', 'withheld'],
    ['Juniper, not her real name, said the bill was paid twice.', 'withheld'],
    ['Juniper (not his real name) said the bill was paid twice.', 'withheld'],
    ['Juniper, a pseudonym, said the bill was paid twice.', 'withheld'],
    ['Juniper, whose name has been changed, said the bill was paid twice.', 'withheld']
  ]
}

describe('the identity of a source', () => {
  for (const [whose, cases] of Object.entries(verdicts)) {
    describe(`that is ${whose}`, () => {
      for (const [story, identity] of cases) {
        it(`is ${identity}: ${story}`, () => {
          const [source] = readArticle(story, {format: 'text'}).sources
          expect(source?.identity).to.equal(identity)
        })
      }
    })
  }
})

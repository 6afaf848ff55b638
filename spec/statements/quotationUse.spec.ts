import {expect} from 'chai'
import type {Quotation, QuotationUse} from '../../lib/model.ts'
import {findQuotations} from '../../lib/statements/quotations.ts'
import {caseOf, readForms, useCases, useOf} from '../../lib/statements/quotationUse.ts'
import {readPlain} from '../../lib/tree/plain.ts'
import {readTokens} from '../../lib/tree/tokens.ts'

const quotationsOf = (text: string): readonly Quotation[] => {
  const blocks = readPlain(text)
  return findQuotations(readTokens(blocks), blocks).quotations
}
const uses = (text: string): QuotationUse[] => quotationsOf(text).map(({use}) => use)

/** The case that claims the last quotation of a text. */
const claimOf = (text: string): string | undefined => {
  const blocks = readPlain(text)
  const tokens = readTokens(blocks)
  const {quotations, quotationAt} = findQuotations(tokens, blocks)
  const stretches = quotations.map(({first, last, closed}) => ({first, last, closed, from: null}))
  const form = readForms(stretches, tokens, quotationAt).at(-1)
  return form ? caseOf(form)?.name : undefined
}

describe('useCases', () => {
  for (const {name, use, example} of useCases) {
    it(`${name}: ${example}`, () => {
      expect(claimOf(example)).to.equal(name)
      expect(quotationsOf(example).at(-1)?.use).to.equal(use)
    })
  }
})

describe('guessUses', () => {
  const rows: readonly (readonly [string, readonly QuotationUse[]])[] = [
    // speech
    ['“We won,” Oakes said.', ['speech']],
    ['Oakes said: “Salt Road.”', ['speech']],
    ['“Where Is Everybody?” asked Lund.', ['speech']],
    ['Rolfe called the plan “reckless” on Monday.', ['speech']],
    ['The clerk was accused of showing a “careless” hand.', ['speech']],
    ['He left what Rolfe called “an empty house.”', ['speech']],
    ['“I”', ['speech']],
    ['“We stayed until the water was in the kitchen and then we carried the children out.”', ['speech']],
    ['“We go.\n\n“Low Tide,” she said.', ['speech', 'speech']],
    // titles
    ['a man was hurt during the shooting of a scene on “Low Tide.” The “Low Tide” set is closed.', ['title', 'title']],
    ['“Low Tide” director Ana Lund left.', ['title']],
    ['the musical “Oh, What a Harbour!” closed', ['title']],
    ['Lund, the author of “Salt and Rope,” said no.', ['title']],
    ['He watched “Low Tide,” “Salt Road” and “The Last Ferry” twice.', ['title', 'title', 'title']],
    ['In an interview on Channel Nord’s “Harbour Hour” he said no.', ['title']],
    ['Her novel “Where the ferries sleep” sold badly.', ['title']],
    // terms and nicknames
    ['Amos C. “Dusty” Rolfe Jr. is dead.', ['term']],
    ['The charge carried a “river trespass” penalty of two years.', ['term']],
    ['The practice is known as “shadow berthing” in the trade.', ['term']],
    ['It is called “dry fishing” by nobody.', ['term']],
    ['what pilots call “the sump”', ['term']],
    ['The word “dredge” appears twice.', ['term']],
    ['The so-called “Harbour Pact” is dead.', ['term']],
    ['Press “1” for the harbour office.', ['term']],
    // scare quotes
    ['The council’s “experts” backed the plan.', ['scare']],
    ['A second “temporary” wall went up in May.', ['scare']],
    // capitals say nothing in a headline
    ['Mayor Oakes Warns Of ‘Empty Harbour’ Before Winter Election', ['speech']]
  ]
  for (const [text, expected] of rows) it(JSON.stringify(text), () => expect(uses(text)).to.deep.equal(expected))
})

describe('useOf', () => {
  const [title, scare] = quotationsOf('The film “Low Tide” opens. The council’s “experts” backed it.')
  const rows: readonly (readonly [string, Quotation | undefined, boolean, boolean, QuotationUse])[] = [
    ['keeps the guess where nobody is credited', scare, false, false, 'scare'],
    ['keeps it for a document that says nothing', scare, false, true, 'scare'],
    ['makes speech of words that are credited to somebody', scare, true, false, 'speech'],
    ['makes a document’s words a document', scare, true, true, 'document'],
    ['leaves a title a title whoever names it', title, true, false, 'title']
  ]
  for (const [name, quotation, attributed, document, expected] of rows) {
    it(name, () => expect(quotation && useOf(quotation, attributed, document)).to.equal(expected))
  }
})

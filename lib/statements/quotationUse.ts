import type {Quotation, Token} from '../model.ts'
/** What each pair of marks is for, by its form alone. */
export const guessUses = (quotations: readonly Quotation[], _tokens: readonly Token[]): readonly Quotation[] =>
  quotations

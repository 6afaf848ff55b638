/**
 * The families of rules and what silences each: the suppression order as a table.
 * - `inFurniture`: whether the family looks at what is not the reporter's copy (promotion, credits, notices);
 * - `inQuotations`: whether it looks at a source's own words, which the reporter may not change.
 */
export const families = {
  /** Sources whose names are kept back. */
  unnamed: {inFurniture: false, inQuotations: true},
  /** What the story as a whole rests on. */
  story: {inFurniture: false, inQuotations: true},
  /** Where the news comes from: other outlets, documents, statements. */
  provenance: {inFurniture: false, inQuotations: true},
  /** Quotation marks, and who speaks between them. */
  quotation: {inFurniture: false, inQuotations: true},
  /** The words that attribute. */
  wording: {inFurniture: false, inQuotations: false},
  /** Who the sources are. */
  identification: {inFurniture: false, inQuotations: true},
  /** Claims that need a source. */
  claim: {inFurniture: false, inQuotations: false},
  /** Who was asked for an answer. */
  fairness: {inFurniture: false, inQuotations: true},
  /** Links and addresses. */
  link: {inFurniture: false, inQuotations: true},
  /** Captions, credits, notices, the file itself. */
  furniture: {inFurniture: true, inQuotations: true}
} as const satisfies Record<string, {inFurniture: boolean; inQuotations: boolean}>

/** Which part of the trade a rule belongs to. */
export type Family = keyof typeof families

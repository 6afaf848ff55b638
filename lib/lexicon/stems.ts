/** Forms of one word that a desk exchanges when it moves a quotation into a headline: tense and person. The first stands for all. */
export const wordFamilies: readonly (readonly string[])[] = [
  // «“I am sorry”» becomes «she ‘was sorry’»
  ['be', 'am', 'is', 'are', 'was', 'were', "'m", "'re", "'s"],
  ['have', 'has', 'had', "'ve"],
  ['do', 'does', 'did'],
  ['will', 'would', "'ll"],
  ['can', 'could'],
  ['i', 'he', 'she'],
  ['we', 'they'],
  ['my', 'his', 'her'],
  ['our', 'their'],
  ['me', 'him'],
  ['us', 'them']
]

/** Endings that a word may lose or change in the same way. */
export const looseEndings: readonly string[] = ['ing', 'ed', 'es', 's', 'e']

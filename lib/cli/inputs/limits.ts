/** No file is larger, pictures in it included. */
export const largestFile = 200 * 2 ** 20
/** No article is longer: what a page of print holds, four thousand times. */
export const longestText = 20 * 2 ** 20
/** No evidence is longer, all papers together. */
export const longestEvidence = 200 * 2 ** 20

/** A size for people, rounded up so that it never seems to be within its limit: `21 MB`. */
export const inMegabytes = (size: number): string => `${Math.ceil(size / 2 ** 20)} MB`

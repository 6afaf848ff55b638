const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text without half characters: a surrogate without its partner is U+FFFD, since no encoding can hold it. */
export const wellFormed = (text: string): string => text.replace(lone, '\ufffd')

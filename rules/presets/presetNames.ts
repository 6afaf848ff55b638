/** The houses whose standards can be had as settings. */
export const presetNames = [
  'ap',
  'bbc',
  'bloomberg',
  'factcheck',
  'feed',
  'guardian',
  'npr',
  'nyt',
  'reuters',
  'wapo',
  'wikipedia'
] as const

export type PresetName = (typeof presetNames)[number]

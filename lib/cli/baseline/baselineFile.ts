/** The file of a baseline, where nothing else is said. */
export const baselineFile = '.onrecord-baseline.json'

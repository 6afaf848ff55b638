/** Where verdicts are kept where nobody says; the name begins with a dot, so that no folder is searched for it. */
export const cacheFile = '.onrecordcache'

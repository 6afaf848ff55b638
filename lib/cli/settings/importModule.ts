/** A module in a file that the user names, by its address. A file of its own, since the built program has another way; see `build.mjs`. */
export const importModule = (address: string): Promise<object> => import(address)

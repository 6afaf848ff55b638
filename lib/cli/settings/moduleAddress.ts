import {statSync} from 'node:fs'
import {pathToFileURL} from 'node:url'

/** The address of a module in a file; another one when the file has changed, since what has been read once is not read again by the same. */
export const moduleAddress = (path: string): string => `${pathToFileURL(path).href}?${statSync(path).mtimeMs}`

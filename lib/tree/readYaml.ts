/** The door to yaml: the header of an article → values. */
import {parseDocument} from 'yaml'

/** What a header holds, or what is wrong with it, in the parser's words. */
export type Yaml = {readonly value: unknown} | {readonly problem: string}

/** Reads YAML; never throws. */
export function readYaml(source: string): Yaml {
  try {
    const document = parseDocument(source, {logLevel: 'silent'})
    const error = document.errors[0]
    return error ? {problem: firstLine(error.message)} : {value: document.toJS({maxAliasCount: 20})}
  } catch {
    // The YAML package throws where aliases or brackets are nested beyond measure.
    return {problem: 'its values are nested too deeply'}
  }
}

const firstLine = (message: string): string => {
  const line = message.split('\n', 1)[0] ?? message
  return line.replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '')
}

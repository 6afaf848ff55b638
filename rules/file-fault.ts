import {defineRule} from '../lib/findings/rule.ts'

/** Shows what reading the file stumbled over, so that no half-read article passes for a clean one. */
export const fileFault = defineRule({
  id: 'file-fault',
  family: 'furniture',
  level: 'warning',
  about: 'The file itself is at fault, and a part of it could not be read',
  options: {},
  *check({faults}) {
    for (const {start, end, message} of faults) yield {span: {start, end}, message}
  }
})

import type {CueForm} from '../cueForms.ts'

/** Whether a verb can have words of its own after it or before it: «said the dam is safe», «argued that it is». */
export const takesClause = ({cue}: CueForm): boolean => cue.takes.includes('clause') || cue.takes.includes('that')

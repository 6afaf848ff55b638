import type {Tag} from '../../tags.ts'

export const leftFrame = (tag: Tag): 'content-cue-source' | 'content-source-cue' =>
  tag.voice === 'inverted' ? 'content-cue-source' : 'content-source-cue'

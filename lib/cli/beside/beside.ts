/** The commands that lay one text beside another: a part of the built program, read when one of them is asked for. */
import {compare as compareStories} from './compare.ts'
import {diff as diffDrafts} from './diff.ts'
import {verify as verifyArticle} from './verify.ts'

export const compare = compareStories
export const diff = diffDrafts
export const verify = verifyArticle

/** Starts a thread of the built program; see `startBuilt.ts`. */
import {loadPart} from '../loadPart.ts'
import type {serveTasks} from './serveTasks.ts'

const program = loadPart('commands') as {serveTasks: typeof serveTasks}
program.serveTasks()

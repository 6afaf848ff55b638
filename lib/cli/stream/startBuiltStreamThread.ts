/** Starts a thread of the built program that audits for a stream. */
import {loadPart} from '../loadPart.ts'
import type {serveTasks} from './serveTasks.ts'

const program = loadPart('commands') as {serveTasks: typeof serveTasks}
program.serveTasks()

#!/usr/bin/env node
/**
 * Starts the built program, which lies beside it in parts. Each is read when it is first needed, as one script together with the code that
 * V8 made of it when it was built, since making that code takes longer than auditing an article. Code that another version of Node made is
 * passed over.
 */
import {loadPart} from './loadPart.ts'
import type {main} from './main.ts'

const program = loadPart('program') as {main: typeof main}
program.main()

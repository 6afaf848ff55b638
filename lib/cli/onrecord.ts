/** Starts the program from its source. */
import {main} from './main.ts'

await main()

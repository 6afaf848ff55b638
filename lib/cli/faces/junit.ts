import {type Level, levels} from '../../model.ts'
import {findingsFace} from './findingsFace.ts'
import {xmlAttributes, xmlText} from './xml.ts'

/**
 * Findings as JUnit’s XML: an article is a suite. A finding at `failLevel` or above is a case that fails; the others are told in the suite’s
 * output, so that the build server and the exit code say the same.
 */
export const junitFace = (failLevel: Level) =>
  findingsFace({
    opening: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="onrecord">\n',
    article({path, lines, findings}) {
      const grave = levels.slice(0, levels.indexOf(failLevel) + 1)
      const cases: string[] = []
      const notes: string[] = []
      for (const {start, level, message, ruleId} of findings) {
        const {line, column} = lines.placeOf(start)
        const place = `${path}:${line}:${column}`
        if (!grave.includes(level)) {
          notes.push(`${place}: ${level}: ${message} [${ruleId}]`)
          continue
        }
        const failure = `<failure${xmlAttributes({message, type: level})}>${xmlText(`${place}: ${message}`)}</failure>`
        cases.push(
          `  <testcase${xmlAttributes({name: `${ruleId} ${line}:${column}`, classname: path})}>${failure}</testcase>\n`
        )
      }
      const failures = cases.length
      if (failures === 0) cases.push(`  <testcase${xmlAttributes({name: 'onrecord', classname: path})}/>\n`)
      const output = notes.length === 0 ? '' : `  <system-out>${xmlText(notes.join('\n'))}</system-out>\n`
      return `<testsuite${xmlAttributes({name: path, tests: cases.length, failures, errors: 0})}>\n${cases.join('')}${output}</testsuite>\n`
    },
    blocked({path, obstacle: {code, message}}) {
      const error = `<error${xmlAttributes({message, type: code})}>${xmlText(`${path}: ${message}`)}</error>`
      const only = `  <testcase${xmlAttributes({name: 'onrecord', classname: path})}>${error}</testcase>\n`
      return `<testsuite${xmlAttributes({name: path, tests: 1, failures: 0, errors: 1})}>\n${only}</testsuite>\n`
    },
    closing: () => '</testsuites>\n'
  })

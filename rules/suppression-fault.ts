import {nearest} from '../lib/findings/nearest.ts'
import {defineRule} from '../lib/findings/rule.ts'
import {commands, type Ignoring, type Wish} from '../lib/findings/wishes.ts'
import type {Remark, RuleMention} from '../lib/model.ts'

/** Looks at what the article asks to have ignored: every wish says which rule, where and why, and has something to ignore. */
export const suppressionFault = defineRule({
  id: 'suppression-fault',
  family: 'furniture',
  level: 'error',
  about: 'A finding is to be ignored without a reason, or a comment ignores nothing',
  options: {},
  *check() {},
  *review(ignoring) {
    for (const wish of ignoring.wishes) {
      const {directive, rule} = wish
      const here = {start: directive.start, end: directive.end}
      if (!directive.closed)
        yield {
          span: here,
          message: 'This comment has no end, so nothing is ignored and what follows may be hidden; end it with -->.'
        }
      else if (!isCommand(directive.command)) yield {span: here, message: describeCommand(directive.command)}
      else if (rule === null)
        yield {
          span: here,
          message: `“${directive.command}” names no rule, so nothing is ignored; name one, put a colon after it and say why.`
        }
      else yield* review(ignoring, wish, rule)
    }
  }
})

const isCommand = (word: string): boolean => commands.some((command) => command === word)

function describeCommand(word: string): string {
  const meant = nearest(word, commands)
  return meant === null
    ? `“${word}” is nothing that onrecord can do, so nothing is ignored; write one of ${commands.join(', ')}.`
    : `“${word}” is nothing that onrecord can do, so nothing is ignored; perhaps you mean “${meant}”.`
}

function* review(ignoring: Ignoring, wish: Wish, rule: RuleMention): Generator<Remark> {
  const span = {start: rule.start, end: rule.end}
  const name = `“${rule.id}”`
  if (rule.id === 'suppression-fault')
    yield {span, message: `What is said of ignoring cannot itself be ignored; take ${name} out.`, level: 'warning'}
  else if (!ignoring.ruleIds.includes(rule.id)) yield describeStranger(ignoring, wish, rule)
  else if (wish.covers === null)
    yield {
      span,
      message: `Nothing began to ignore ${name} before this, so nothing ends here; take it out.`,
      level: 'warning'
    }
  else if (wish.directive.reason === '')
    yield {
      span,
      message: `Nothing says why ${name} may be ignored here, so it is not; put a colon and the reason after it.`
    }
  else if (wish.isOpen)
    yield {
      span,
      message: `What begins here goes on to the end of the file; end it with <!-- onrecord-ignore-end ${rule.id} -->.`,
      level: 'warning'
    }
  else if (ignoring.unused.has(wish))
    yield {span, message: `${name} finds nothing here, so there is nothing to ignore; take it out.`, level: 'warning'}
}

function describeStranger({ruleIds}: Ignoring, {directive}: Wish, {id, start, end}: RuleMention): Remark {
  const span = {start, end}
  const meant = nearest(id, ruleIds)
  if (meant === null)
    return {span, message: `There is no rule “${id}”, so nothing is ignored; “onrecord rules” lists those there are.`}
  const message = `There is no rule “${id}”, so nothing is ignored; perhaps you mean “${meant}”.`
  // The header gives no place that is sure enough to write into.
  if (directive.start === start) return {span, message}
  return {span, message, suggestions: [{title: `Write “${meant}”`, edits: [{start, end, text: meant}]}]}
}

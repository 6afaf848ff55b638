import {itReads, itReadsNothing} from './itReads.ts'

describe('findAttributions', () => {
  describe('whose view a clause is', () => {
    itReads('before, within and after it', {frame: 'according-to'}, [
      '{C:By {S:her} own account}, {K:she was late}.',
      '{C:In {S:the residents’} view}, {K:the dam is unsafe}.',
      '{C:To hear {S:Hart} tell it}, {K:the dam is safe}.',
      '{K:The dam is safe}, {C:to hear {S:him} tell it}.',
      'The error, {C:in {S:her} words} {K:“a small one,”} cost £2m.'
    ])

    itReads('that another report holds', {frame: 'source-cue-content'}, [
      '{S:Lind} {C:said} {K:that in her view the dam was safe}.'
    ])

    itReadsNothing('but nobody’s view', [
      'In other words, the dam is safe.',
      'In his account of the war, he leaves it out.',
      'By then his account was closed.',
      'In the eyes of the law, he is dead.'
    ])
  })

  describe('what somebody did one after another', () => {
    itReads('verbs of saying among them', {frame: 'participle'}, [
      '{S:Hart} went to Corran, {C:accused} {K:ministers of sleeping} and walked out.'
    ])

    itReads('or liked to do', {frame: 'source-cue-content'}, ['{S:The mayor} {C:likes to say}: {K:“We build.”}'])

    itReadsNothing('but not what was called so', ['The fund, called the Corran Trust, was closed and sold.'])
  })

  describe('the first, the only, the then', () => {
    itReads('belong to whom they describe', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:The first witness} {C:said} {K:he saw a van}.',
      '{S:The only survivor} {C:said} {K:he saw a van}.',
      '{S:The then mayor} {C:said} {K:the van was his}.',
      '{S:He} {C:first said} {K:no}.'
    ])
  })
})

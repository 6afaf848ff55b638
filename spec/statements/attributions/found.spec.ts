import {itReads, itReadsNothing} from './itReads.ts'

describe('findAttributions', () => {
  describe('words between a verb and what was said', () => {
    itReads('a time that an ordinal or another adverb opens', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Her aides} {C:said} for the first time {K:that the dam had leaked}.',
      '{S:The bakery} {C:reported} last quarter {K:that sales had doubled}.',
      '{S:The board} {C:said} just before the vote {K:that the gates would stay shut}.'
    ])

    itReads(
      'an insertion between commas, where nothing was said before',
      {frame: 'source-cue-content', type: 'indirect'},
      [
        '{S:The club} {C:says}, win or lose on Sunday, {K:it will stay in Corran}.',
        '{S:He} {C:explained} after winning his race in Ames, {K:he would have to train harder}.'
      ]
    )
    itReadsNothing('unless the sentence says it already, or says nothing', [
      'That said, the dam is old.',
      'Lowe agreed, he was tired and the road was long.'
    ])
  })

  describe('speakers without a noun', () => {
    itReads('most of those who were named before', {frame: 'source-cue-content'}, [
      'Nine bakers in ten feared for their shops; {S:most} {C:said} {K:they were “very worried.”}',
      '{S:Most} {C:say} {K:they will stay}.'
    ])
    itReads('those who say so', {frame: 'source-cue-content', type: 'indirect'}, [
      'Ida Voss is among those {S:who} {C:say} {K:they have no plans to move}.',
      'The plan angered bakers, including some {S:who} {C:warned} {K:it could raise the rent}.',
      'Among those {S:who} {C:said} {K:they cared about the rent}, most backed the club.'
    ])
    itReadsNothing('but not those who only think so', ['The talk was a reply to those who believe the dam should go.'])
  })

  describe('what somebody points to', () => {
    itReads('in a sentence without a report that came from it', {frame: 'participle', type: 'indirect'}, [
      '{S:He} defended the plan by {C:citing} {K:a study by the harbour board}.',
      '{S:He} has barred two papers from the hall, {C:citing} {K:his anger at headlines}.'
    ])
    itReads('beside what was said', {frame: 'content-source-cue'}, [
      [
        '{K1:“This is no hard race,”} {S12:he} {C1:said}, {C2:citing} {K2:Lind’s long stride and the wet track}.',
        'content-source-cue',
        'participle'
      ]
    ])
  })

  describe('a question that somebody was asked', () => {
    itReads('some time and somewhere', {frame: 'passive', type: 'indirect'}, [
      '{C:Asked} on Monday {K:whether the club would stay}, Ruiz shook her head.',
      '{C:Asked} during a concert in May {K:why he had left}, Ruhl shrugged.',
      '{C:Asked} later {K:about the wall}, the captain laughed.',
      'When {C:asked} at the show {K:about the merger}, she left.',
      '{C:Asked} by {S:Ruhl} {K:to answer the notes}, Lind laughed.',
      'Lind {C:was asked} during a lunch at the hall {K:if the club would stay}.'
    ])
    itReads('in its own words', {frame: 'passive', type: 'direct'}, [
      'The singer {C:was asked}, {K:“What is the worst hall you have played?”}'
    ])
    itReads('before he answers', {frame: 'passive'}, [
      [
        '{S2:Lind, when {C1:asked} {K1:why he had left},} {C2:replied} {K2:that he was tired}.',
        'passive',
        'source-cue-content'
      ]
    ])
    itReadsNothing('no task', ['Max Ruhl was asked to name a single win.'])
  })
})

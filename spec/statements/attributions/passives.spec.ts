import {itReads, itReadsNothing} from './itReads.ts'

describe('findAttributions', () => {
  describe('a question that somebody is asked', () => {
    itReads('with nobody named who asked it', {frame: 'passive', type: 'indirect'}, [
      'Ruiz {C:was asked} {K:whether she would resign}.',
      'A spokeswoman {C:was asked} {K:about the leak}, which came to light in May.',
      '{C:Asked} {K:about the leak}, Ruiz shrugged.',
      'Ruiz, when {C:asked} {K:about the leak}, laughed.',
      ['When {C1:asked} {K1:if he knew Lowe}, {S2:Berg} {C2:said} {K2:he did not}.', 'passive', 'source-cue-content']
    ])
    itReads('by somebody', {frame: 'passive', type: 'indirect'}, [
      '{C:Asked} by {S:the Mail} {K:about the leak}, Ruiz shrugged.',
      'Ruiz {C:was told} by {S:the clerk, Nan Whit}, {K:that she had a minute}.'
    ])
  })

  describe('what was said before a court or a meeting', () => {
    itReads('with the verb of those who hear it', {frame: 'passive', type: 'indirect'}, [
      'The court {C:heard} {K:that Lowe had taken the boat}.',
      'Jurors {C:heard} {K:how Lowe had hidden the boat}.',
      'Corran Crown Court {C:heard} {K:Lowe sank the boat}.',
      '{K:Lowe sank the boat at night}, the inquest {C:heard}.',
      '{K:Lowe sank the boat at night}, the jury {C:was told}.'
    ])
    itReadsNothing('unless others heard it', [
      'Ruiz came in and heard that Lowe was ready.',
      'The case was heard in May.',
      'Lowe heard gunfire.'
    ])
  })

  describe('what is said of somebody', () => {
    itReads('with whoever says it', {frame: 'passive'}, [
      'The wall {C:was called} {K:“a disgrace”} by {S:Ruiz}.',
      'Since {K:the closure} {C:was announced} by {S:the board} in May, the case has gone to court.',
      'The wall {C:was called} {K:a disgrace} by {S:Ruiz}.',
      'The board {C:was accused} {K:of hiding the report} by {S:the union}.',
      '{K:The leak} {C:was first reported} on Monday by {S:the Harbour Mail}.',
      '{K:The sale} {C:was hotly criticized} by {S:pilots} on social media.',
      'Lowe {C:was criticized} by {S:pilots} {K:for the delay}.',
      'Lowe {C:was asked} by {S:Ruiz} {K:whether the dam was sound}.'
    ])

    itReads('with nobody who says it', {frame: 'passive'}, [
      'The board {C:was accused} {K:of hiding the report}.',
      'Berg {C:has been accused} {K:of hiding the report}.',
      'It {C:was reported} {K:that the wall had moved}.',
      'It {C:is believed} {K:that the wall moved in May}.',
      'It {C:was noted} {K:that the wall had moved}.',
      'It {C:is understood} {K:that the wall moved in May}.',
      'Berg {C:is understood} {K:to be in Corran}.',
      'Berg {C:is said} {K:to have hidden the report}.',
      'Berg {C:is believed} {K:to be in Corran}.',
      'The man {C:was described} {K:as tall and thin}.',
      'Lowe {C:was told} {K:that the dam was sound}.',
      'Lowe {C:was blamed} {K:for the flood}.',
      ['{S:Berg} was heard to {C:say} {K:that the wall had moved}.', 'source-cue-content']
    ])

    itReads('behind the words that it hands on', {frame: 'content-source-cue', type: 'direct'}, [
      '{K:“It was hard,”} {S:Otto Berg} {C:was quoted} as saying on the website of the club.',
      '{K:“It was hard. We won,”} {S:Berg} {C:was quoted} by {T:the Corran Mail} as saying.',
      '{K:“It was hard,”} {S:he} {C:was reported} to have said.',
      '{K:“It was hard,”} {T:the Mail} {C:quoted} {S:Berg} as saying.'
    ])

    itReads('in a paper that quotes somebody', {frame: 'source-cue-content'}, [
      [
        '{S1:The Mail} {C1:quoted} {K1:{S2:Otto Berg, the mayor,} as {C2:saying} {K2:that the dam leaked}}.',
        'source-cue-content',
        'participle'
      ],
      ['{S:Berg} {C:was quoted} as saying {K:that the dam leaked}.', 'passive'],
      ['{S:Berg} {C:is quoted} in the filing as saying, {K:“Burn it.”}', 'passive']
    ])
  })
})

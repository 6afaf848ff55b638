import {itReads, itReadsNothing} from './itReads.ts'

describe('findAttributions', () => {
  describe('where a plain reading goes astray', () => {
    itReads('a relative clause after an inverted tag', {frame: 'content-cue-source'}, [
      '{K:“The dam is sound,”} {C:said} {S:Ana Ruiz, 44, who has lived below it since she was a girl}.',
      '{K:“It’s over,”} {C:said} {S:a third, who would not give her name}.',
      '{K:“Everything,”} {C:said} {S:Dahl, who fishes alone}.'
    ])
    itReads('a relative clause with an irregular past form', {frame: 'source-cue-content'}, [
      '{S:Farmers who lost cattle} {C:say} {K:the dam leaks}.'
    ])
    itReads('a common noun with the capital of the sentence', {frame: 'source-cue-content'}, [
      '{S:People who attended the meeting} {C:said} {K:the mayor wept}.'
    ])
    itReads('a phrase as content', {frame: 'source-cue-content'}, ['{S:Ruiz} {C:testified} {K:about the crack}.'])
    itReads('a conjunction before the phrase that credits', {frame: 'according-to'}, [
      'But {C:according to} {S:the board}, {K:the dam is sound}.'
    ])
    itReads('an agent before what was said', {frame: 'passive'}, [
      'The dam {C:was described} by {S:engineers} {K:as sound}.',
      'The board {C:was accused} by {S:the union} {K:of hiding the report}.',
      'Lowe {C:was praised} by {S:Ruiz} {K:for his cold head}.',
      'Lowe {C:was told} by {S:Ruiz} {K:that the dam was sound}.'
    ])
    itReads('an origin within the source', {frame: 'source-cue-content'}, [
      '{S:The Norwick Mail, citing {O:two officials},} {C:said} {K:the dam was sound}.'
    ])
    itReads('innocence, which is maintained by saying so', {frame: 'source-cue-content'}, [
      '{S:Dahl} {C:maintains} {K:her innocence}.'
    ])
    itReads('nouns that end as adverbs do', {frame: 'source-cue-content'}, [
      '{S:The family} {C:said} {K:the boy was safe}.',
      '{S:Sources close to the family} {C:said} {K:the talks had failed}.',
      '{S:A close ally} {C:said} {K:the talks had failed}.',
      ['{K:“He is safe,”} {S:the family} {C:said}.', 'content-source-cue']
    ])
    itReads('a pronoun with a relative clause', {frame: 'source-cue-content'}, [
      '{S:Anyone who has met him} {C:will tell} {R:you} {K:that he never raises his voice}.'
    ])
    itReads('a semicolon between the tag and the rest of the quotation', {frame: 'content-source-cue'}, [
      '{K:“It’s over,”} {S:he} {C:said}; {K:“go home.”}'
    ])
    itReads('a manner of speaking between commas', {frame: 'source-cue-content'}, [
      '{S:He} {C:said}, quietly, {K:“It’s over.”}'
    ])
    itReads('a second verb after the speaker', {frame: 'content-cue-source'}, [
      '{K:“It’s over,”} {C:said} {S:Dahl} and left.'
    ])
    itReads('a gloss of the reporter’s, which is left out', {frame: 'source-cue-content'}, [
      '{S:Dahl, who was first elected in 2009,} {C:said} {K:she would not run again}, a decision that stunned her party.'
    ])
    itReads('whoever is led to say so', {frame: 'source-cue-content'}, [
      'The cracks led {S:engineers} to {C:conclude} {K:that the dam was moving}.'
    ])
    itReadsNothing('a verb of saying that reports nothing', [
      'The men acted according to plan.',
      'The prices rose according to size.',
      'Ruiz called a friend from the station.',
      'Dahl said nothing.',
      'Dahl said little about the talks.',
      'Dahl said goodbye to her staff.'
    ])
  })
})

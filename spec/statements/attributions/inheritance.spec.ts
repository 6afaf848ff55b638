import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('quotations without a tag', () => {
    itReads('that go on from the one before', {frame: 'content-source-cue'}, [
      '{K:“The dam is sound,”} {S:Ruiz} {C:said}. {K:“I checked it.”} {K:“Come and see.”}',
      '{K:“The dam is sound,”} {S:Ruiz} {C:said}.\n\n{K:“I checked it myself.”}',
      '{K:“The dam is sound,”} {S:Ruiz} {C:said}.\n\n{K:“I checked it myself.}\n\n{K:“Come and see.”}',
      ['{S:Ruiz} {C:said} {K:the dam was sound}. {K:“I checked it myself.”}', 'source-cue-content'],
      ['{S:Ruiz} {C:said} {K:the dam was sound}.\n\n{K:“I checked it myself.”}', 'source-cue-content'],
      [
        '{K1:“The dam is sound,”} {S1:Ruiz} {C1:said}.\n\n{K2:“It leaks,”} {S2:Lowe} {C2:said}. {K2:“I saw it.”}',
        'content-source-cue',
        'content-source-cue'
      ],
      [
        '{K1:“The dam is sound,”} {S1:Ruiz} {C1:said}.\n\nThe wall is eighty years old.\n\n{K2:“I checked it myself,”} {S2:she} {C2:said}.',
        'content-source-cue',
        'content-source-cue'
      ],
      '{K:“The dam is sound. I checked it myself,”} {S:Ruiz} {C:said}. {K:“Nobody else did. Nobody asked.”}',
      '{K:“Sound? The dam?”} {K:“It leaks,”} {S:Lowe} {C:said}.'
    ])

    itReads('nor what the next sentence tells by itself', {frame: 'source-cue-content', type: 'mixed'}, [
      '{S:The union} {C:confirmed} {K:that it was “looking into the ferry.”} The port has yet to publish the inquiry’s “scope, cost or end.”',
      [
        '{S1:Ruiz} {C1:noted} {K1:the “quiet, patient work” of the divers}. {S2:He} {C2:offered} {K2:“my thanks to every one of their families.”}',
        'source-cue-content',
        'none'
      ],
      '{S:Ruiz} {C:said} {K:they were marked “plain paper.”} “Plain paper” is a clerk’s term for a draft.',
      '{S:Ruiz} {C:called} {K:it “a start.”} {K:Indeed, “it holds.”}'
    ])

    itReads('whose speaker the sentence before shows', {frame: 'inherited', type: 'direct'}, [
      '{S:Ruiz} took the microphone. {K:“The dam is sound.”}',
      '{S:Ruiz} was calm. {K:“I checked it myself.”}',
      '{S:She} shook her head. {K:“I checked it myself.”}',
      '{S:Lowe} smiled at that. {K:“Nobody asked me.”}',
      '{S:He} then had one thing to ask the council. {K:“Who asked me?”}',
      '{S:The engineer} had heard enough. {K:“Nobody asked me.”}',
      '{S:Her son} agreed. {K:“Everything shook.”}',
      '{S:The board’s lawyer} disagreed. {K:“Nothing shook.”}',
      '{S:Another man} agreed. {K:“Everything shook.”}'
    ])

    itReads('but not a word of command above them', {frame: 'inherited', type: 'direct'}, [
      'Read the letter below:\n\n{K:“The dam is sound.”}',
      'Based on the tests, the road was shut.\n\n{K:“The dam is sound.”}'
    ])

    itReads('whose speaker a paragraph between two quotations shows', {frame: 'content-source-cue'}, [
      [
        '{K1:“We counted twice,”} {S1:Ruiz} {C1:said}.\n\n{S2:His deputy} put it more bluntly:\n\n{K2:“Somebody lied.”}',
        'content-source-cue',
        'inherited'
      ],
      [
        '{K1:“We counted twice,”} {S1:Ruiz} {C1:said}.\n\n{S2:Jim Lowe} lost two brothers in the flood.\n\n{K2:“Nobody came.”}',
        'content-source-cue',
        'inherited'
      ]
    ])

    itReads('that go on in words and marks', {frame: 'content-source-cue'}, [
      '{K:“They left in May,”} {S:Ruiz} {C:said}. {K:That leaves the town “to its own devices, as ever.”}',
      '{K:“They left in May,”} {S:Ruiz} {C:said}, {K:“all of them.”} {K:Now, “we row ourselves, and we row badly.”}',
      [
        '{K1:“They left in May,”} {S12:Ruiz} {C1:said}, {C2:noting} {K2:that the quay had closed}. {K1:“We row ourselves.”}',
        'content-source-cue',
        'participle'
      ],
      '{K:Many farmers saw the board as “a wall of cheese,”} {S:Ruiz} {C:said}. {K:“We rowed past it.”}'
    ])

    itReads('over several paragraphs', {frame: 'source-cue-content'}, [
      '{S:The letter} {C:reads}: {K:“The dam is sound.} \n\n{K:“It was checked in May.”}',
      [
        '{K:“The dam is sound,”} {S:Ruiz} {C:said}. {K:“I checked it.}\n\n{K:“I checked it twice.}\n\n{K:“And so did Lowe.”}',
        'content-source-cue'
      ],
      ['{K:“The dam is sound.}\n\n{K:“I checked it,”} {C:said} {S:Ruiz}.', 'content-cue-source'],
      '{S:Ruiz} {C:said}, {K:“The dam is sound.}\n\n{K:“I checked it.”}',
      ['{S:Ruiz} {C:continued}:\n\n{K:“The dam is sound.”}', 'source-cue-content'],
      ['{S:Ruiz} {C:continued}:\n\n> {K:“The dam is sound.”}', 'source-cue-content'],
      ['{S:Ruiz} {C:said}:\n\n{K:“The dam is sound.}\n\n{K:“I checked it.”}', 'source-cue-content']
    ])

    itReads('but not where they head a part of the story', {frame: 'content-source-cue'}, [
      '{K:“The dam is sound,”} {S:Ruiz} {C:said}.\n\n‘A wall of cheese’\n\nThe wall was built in 1961.'
    ])

    itReads('in turns', {frame: 'content-source-cue'}, [
      [
        '{K1:“The dam is sound,”} {S1:Ruiz} {C1:said}.\n\n{K2:“It leaks,”} {S2:Lowe} {C2:said}.\n\n{K3:“It does not,”} {S3:Ruiz} {C3:said}.',
        'content-source-cue',
        'content-source-cue',
        'content-source-cue'
      ]
    ])

    itReads('question and answer', {frame: 'content-cue-source'}, [
      [
        '{S135:Berg} {C1:said} {K1:she was fed “like a bird.”}\n\n{K2:“Did you see her sign?”} {C2:asked} {S24:Ida Lowe, the lawyer}.\n\n{K3:“I did not.”}\n\n{K4:“Could she have signed?”}\n\n{K5:“Not with that hand.”}',
        'source-cue-content',
        'content-cue-source',
        'inherited',
        'inherited',
        'inherited'
      ],
      [
        '{K1:“You lied?”} {C1:asked} {S13:Ida Lowe}.\n\n{K2:“Yes, sir.”}\n\n{K3:“Why?”}\n\n{K4:“I was afraid,”} {S24:Otto Berg} {C4:said}.',
        'content-cue-source',
        'inherited',
        'inherited',
        'content-source-cue'
      ],
      ['{K1:“Did he say more?”} {S1:Miss Lowe} {C1:wanted to know}.\n\n{K2:“Nothing.”}', 'inherited', 'inherited'],
      [
        '{K1:“What did you lose?”} {S1:a reporter} {C1:asked}.\n\n{K2:“Everything.”}',
        'content-source-cue',
        'inherited'
      ],
      '{K:“Who will pay?”} {C:asked} {S:Lowe}. {K:“The town will.”}',
      ['{K:“Who will pay?”} {S:Lowe} {C:said}.\n\n{K:“The town will.”}', 'content-source-cue'],
      ['{K:“Who will pay?”} {S:Lowe} {C:said} in reply.', 'content-source-cue']
    ])

    itReads('of somebody behind *there was*', {frame: 'inherited', type: 'direct'}, [
      'There was laughter, and {S:Mr Berg} waited for it to end.\n\n{K:“You were left nothing, were you?”}'
    ])

    itReads('of nobody who is named', {frame: 'inherited', type: 'direct'}, [
      '{K:“The dam is sound.”}',
      'The hall was full. {K:“The dam is sound.”}'
    ])
  })
})

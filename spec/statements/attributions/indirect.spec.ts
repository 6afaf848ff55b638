import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('indirect speech', () => {
    itReads(
      'with that and without, and with the tag at the end or within',
      {frame: 'source-cue-content', type: 'indirect'},
      [
        '{S:Ana Ruiz} {C:said} {K:that the dam was sound}.',
        '{S:Ana Ruiz} {C:said} {K:the dam was sound}.',
        ['{K:The dam is sound}, {S:Ruiz} {C:said}.', 'content-source-cue'],
        ['{K:The dam is sound}, {C:said} {S:Ana Ruiz, the county engineer}.', 'content-cue-source'],
        ['{K:The dam}, {S:Ruiz} {C:said}, {K:is sound}.', 'content-source-cue'],
        ['{K:The dam}, {S:the engineers} {C:say}, {K:will outlive the town}.', 'content-source-cue'],
        '{S:She} {C:says} {K:the dam is sound}.',
        '{S:They} {C:said} {K:it was nobody’s fault}.',
        '{S:Police} {C:said} {K:two men had been arrested}.',
        '{S:The water board} {C:says} {K:it tests the wall twice a year}.',
        '{S:Officials} {C:say} {K:the wall is tested twice a year}.'
      ]
    )

    itReads('with all the words of the verb group as its cue', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:has repeatedly said} {K:the dam is sound}.',
      '{S:Ruiz} {C:has in interviews said} {K:that the dam is sound}.',
      '{S:Ruiz} {C:had earlier told} {R:the council} {K:that the dam was sound}.',
      '{S:Ruiz} {C:did not say} {K:who had signed the order}.',
      '{S:Ruiz} {C:would not say} {K:whether the dam was sound}.',
      '{S:Ruiz} {C:also said} {K:the dam was sound}.',
      '{S:The engineers} {C:have been saying} {K:that the dam is sound}.',
      '{S:Ruiz} {C:didn’t say} {K:when the work would end}.'
    ])

    itReads('with the time and the place of the saying left out', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:said} on Sunday {K:that the dam was sound}.',
      '{S:Ruiz} {C:said} Sunday in Ames, Norwick, {K:that the dam was sound}.',
      '{S:Ruiz} {C:said} Tuesday {K:the dam was sound}.',
      '{S:Ruiz} {C:said} last week {K:that the dam was sound}.',
      '{S:Ruiz} {C:said} three days later {K:that the dam was sound}.',
      '{S:Ruiz} {C:said} {P:in an interview} on Sunday {K:that the dam was sound}.',
      '{S:Ruiz} {C:said} on March 4 {K:that the dam was sound}.',
      '{S:Ruiz} {C:said}, after a tour of the wall, {K:that the dam was sound}.',
      'On Monday, {S:Ruiz} {C:said} {K:the dam was sound}.',
      'At a hearing in Corran, {S:Ruiz} {C:said} {K:the dam was sound}.',
      'After the flood, {S:engineers from the county} {C:said} {K:the dam was sound}.',
      '{S:Ruiz} {C:said} {P:at a hearing} on Monday {K:that the dam was sound}.'
    ])

    itReads('that begins with a rough number', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Police} {C:say} {K:at least 13 people were on the pier}.',
      '{S:Officials} {C:said} {K:as many as nine boats sank}.',
      '{S:Ruiz} {C:said} {K:about two dozen boats sank}.',
      '{S:Ruiz} {C:said} at 10 {K:that the boats had sunk}.'
    ])

    itReads('of whoever might be taken for a hearer', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:warned} {K:the dam could burst}.',
      '{S:Ruiz} {C:promised} {K:the men would swim}.',
      ['The ferries stopped, with {S:state media} {C:warning} {K:the toll could rise}.', 'participle']
    ])

    itReads('with an adjective behind *be*', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Berg} {C:was adamant} {K:that the goal was offside}.',
      '{S:Berg} {C:is confident} {K:his side will stay up}.',
      '{S:Berg} {C:remains hopeful} {K:that the knee will heal}.',
      '{S:She} {C:is not sure} {K:that the pitch will drain}.'
    ])

    itReads('behind *if*, which opens what is said', {frame: 'source-cue-content', type: 'indirect'}, [
      'In a letter {S:Ruiz} {C:said}, {K:if passed, it would cost the town its port}.',
      '{S:Ruiz} {C:said} {K:a special Saturday meeting of the board could decide}.',
      '{S:Ruiz} {C:said} {K:it was vital that while talks continued pupils should stay}.',
      '{S:Councillors} {C:felt} {K:the scale of the plan was wrong}.',
      '{S:Ruiz} {C:reassured} {R:the committee} {K:there would be more homes}.'
    ])

    itReads('that tells in the present what was said in the past', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:said} {K:the survey contradicts others and shows the wall is old}.'
    ])

    itReads('of what a firm or its analysts expect', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:The company} {C:expects} {K:sales of 40 million crowns}.',
      '{S:Analysts} {C:expected} {K:97 cents a share}.'
    ])

    itReads('before a tag with what its speaker did before', {frame: 'content-source-cue', type: 'indirect'}, [
      '{K:The river rose all night}, {S:he} {C:told} {R:reporters} after holding a meeting of the board.',
      ['{S:Ruiz} {C:said} after holding talks {K:that the dam was sound}.', 'source-cue-content'],
      [
        '{K1:{S2:The company} {C2:said} {K2:it planned no cuts}}, {C1:said} {S1:Jon Lowe, a spokesman for the union}.',
        'content-cue-source',
        'source-cue-content'
      ]
    ])

    itReads('behind a dateline, which nobody said', {frame: 'content-source-cue', type: 'indirect'}, [
      'NORWICK — {K:The pier will be mended in May}, {S:the museum} {C:said}.',
      ['NORWICK - {K:A fire damaged the yard}, {C:according to} {S:the county fire office}.', 'according-to']
    ])

    itReads(
      'before a tag whose speaker has a title behind an adverb',
      {frame: 'content-cue-source', type: 'indirect'},
      [
        '{K:Sales were good}, {C:said} {S:Cleo Lidd}, recently appointed head of the yard.',
        '{K:The dam}, {C:said} {S:Ruiz}, {K:soon will burst}.',
        '{K:It was not dug for a king}, {C:said} {S:archaeologist Otto Weeks}.'
      ]
    )

    itReads('behind a fronted phrase, with the tag at the end', {frame: 'content-source-cue', type: 'indirect'}, [
      '{K:Because of the smoke, crews sent for a second engine}, {S:Keel} {C:said}.'
    ])

    itReads('with those who were told it', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:told} {R:the council} {K:that the dam was sound}.',
      '{S:Ruiz} {C:told} {R:reporters} on Monday {K:that the dam was sound}.',
      '{S:Ruiz} {C:told} {R:the council’s finance committee} {K:the dam was sound}.',
      '{S:Ruiz} {C:told} {R:them} {K:the dam was sound}.',
      '{S:Ruiz} {C:warned} {R:farmers} {K:that the gates would open}.',
      '{S:Ruiz} {C:reminded} {R:the council} {K:that the dam was old}.',
      '{S:Ruiz} {C:assured} {R:residents} {K:the dam was sound}.',
      '{S:Ruiz} {C:informed} {R:the board} {K:that the dam was sound}.'
    ])

    itReads('after a clause that stands in front', {frame: 'source-cue-content', type: 'indirect'}, [
      'When the gates jammed, {S:Ruiz} {C:said} {K:nobody was hurt}.',
      [
        '{C1:Asked} {K1:whether the wall would hold}, {S2:Ruiz} {C2:said} {K2:it would}.',
        'passive',
        'source-cue-content'
      ],
      'As {S:Ruiz} {C:noted}, {K:the dam is old}.',
      ['{K:The dam is old}, as {S:Ruiz} {C:noted}.', 'content-source-cue'],
      ['{K:While the gates were shut}, {S:Ruiz} {C:said}, {K:nobody was hurt}.', 'content-source-cue'],
      [
        'When {S1:a reporter} {C1:asked} {K1:about the fee}, {S2:Vang} {C2:replied}: {K2:“Ask my wife.”}',
        'source-cue-content',
        'source-cue-content'
      ]
    ])

    itReads('of questions and of what somebody thinks', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:asked} {K:whether the dam was sound}.',
      '{S:Ruiz} {C:asked} {R:the board} {K:why the gates had jammed}.',
      '{S:Ruiz} {C:wondered} {K:whether the dam was sound}.',
      '{S:Ruiz} {C:thinks} {K:the dam is sound}.',
      '{S:Ruiz} {C:believes} {K:that the dam is sound}.'
    ])

    itReads('of papers, figures and findings', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:The report} {C:shows} {K:that the wall moved}.',
      '{S:The data} {C:show} {K:the wall moved by a hand}.',
      '{S:Inspectors} {C:found} {K:that the wall had moved}.',
      '{S:A survey of 400 households} {C:found} {K:that most feared a flood}.',
      '{S:Records} {C:show} {K:the wall was tested in 2011}.'
    ])

    itReads('up to where somebody else begins to speak', {frame: 'source-cue-content', type: 'indirect'}, [
      [
        '{S1:Ruiz} {C1:said} {K1:the dam was sound}, and {S2:Lowe} {C2:said} {K2:it was not}.',
        'source-cue-content',
        'source-cue-content'
      ],
      [
        '{S1:Ruiz} {C1:said} {K1:the dam was sound}, but {S2:Lowe} {C2:said} {K2:it leaked}.',
        'source-cue-content',
        'source-cue-content'
      ],
      [
        '{S1:Ruiz} {C1:said} {K1:the dam was sound}, while {S2:the union} {C2:said} {K2:it leaked}.',
        'source-cue-content',
        'source-cue-content'
      ],
      [
        '{S1:Ruiz} {C1:said} {K1:the dam was sound}; {S2:Lowe} {C2:said} {K2:it leaked}.',
        'source-cue-content',
        'source-cue-content'
      ],
      [
        '{S12:Ruiz} {C1:said} {K1:the dam was sound} and {C2:added} {K2:that she slept below it}.',
        'source-cue-content',
        'participle'
      ],
      [
        '{S12:Ruiz} {C1:said} {K1:the dam was sound}, {C2:adding} {K2:that she slept below it}.',
        'source-cue-content',
        'participle'
      ],
      '{S:Ruiz} {C:said} {K:the dam was sound and the gates were shut}.',
      '{S:Ruiz} {C:said} {K:the dam was sound because Lowe told her so}.'
    ])
  })
})

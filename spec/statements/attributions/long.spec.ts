import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('long sentences', () => {
    itReads('with many clauses around and within what is said', {frame: 'source-cue-content'}, [
      '{S1:Dahl} {C1:said} {K1:the talks, which began in May, had failed, and that the union was to blame}.',
      '{S:Dahl} {C:said} {K:the talks, which began in May, had failed, and that the union was to blame}.',
      '{S:Dahl} {C:said} {K:that the talks had failed and that the union was to blame}.',
      '{S:Dahl} {C:said} {K:the talks had failed, that the union was to blame and that she would resign}.',
      '{S:The board} {C:said} Thursday {K:it would close two schools, even as parents lined up to speak}.',
      [
        '{S1:The union} {C1:says} {K1:the port owes its members 4 million crowns}; {S2:the port} {C2:says} {K2:it owes nothing}.',
        'source-cue-content',
        'source-cue-content'
      ],
      [
        '{K:The port owes nothing}, {S:its lawyer} {C:argued}, {K:because the contract had lapsed}.',
        'content-source-cue'
      ],
      ['{K:The port owes nothing because the contract had lapsed}, {S:its lawyer} {C:argued}.', 'content-source-cue'],
      'In a letter to shareholders, {S:the chairman} {C:wrote} {K:that the year had been “a long night.”}',
      'Through an interpreter, {S:Dahl} {C:said}, {K:“I never saw him again.”}',
      'Speaking to reporters after the hearing, {S:Dahl} {C:said} {K:the judge had been fair}.',
      'Speaking in Corran on Monday, {S:Dahl} {C:called} {K:the plan “a swindle.”}',
      'Before the vote, {S:Dahl} {C:had warned} {K:that the plan was “a swindle.”}',
      '{S:Dahl’s lawyer, Tor Lie,} {C:said} {K:she would appeal}.',
      '{S:A lawyer for Dahl, Tor Lie,} {C:said} {K:she would appeal}.',
      '{S:Tor Lie, a lawyer for Dahl,} {C:said} {K:she would appeal}.',
      '{S:Tor Lie, Dahl’s lawyer,} {C:said} {K:she would appeal}.',
      [
        '{S1:Lie} {C1:said} {K1:his client would appeal}. {S2:He} {C2:did not say} {K2:when}.',
        'source-cue-content',
        'source-cue-content'
      ],
      '{S:Lie} {C:said} {K:his client, “a woman of 80,” would appeal}.',
      '{S:The chief} {C:said} {K:officers found the man, 31, in the barn}.',
      '{S:The chief} {C:said} {K:officers believe he acted alone}.',
      '{S:The chief} {C:said} {K:the man told officers he acted alone}.',
      ['{K:If the talks fail}, {S:she} {C:said}, {K:the port will close, and with it the mill}.', 'content-source-cue'],
      '{S:She} {C:said} {K:that, if the talks failed, the port would close}.',
      '{S:She} {C:said} {K:if the talks failed, the port would close}.',
      '{S:She} {C:said} {K:when the talks failed, the port closed}.',
      '{S:She} {C:said} after the talks {K:that the port would close}.',
      '{S:She} {C:said} during the talks, which ended Monday, {K:that the port would close}.',
      '{S:She} {C:told} {R:the Mail’s Liv Dahl} {K:that the port would close}.',
      '{S:She} {C:told} {R:Liv Dahl of the Mail} {K:that the port would close}.',
      '{S:She} {C:told} {R:a panel of judges} {K:that the port would close}.',
      '{S:She} {C:told} {R:her 11-year-old son} {K:that the port would close}.',
      '{S:She} {C:told} {R:me} {K:the port would close}.',
      '{S:She} {C:told} {R:everyone who would listen} {K:that the port would close}.',
      '{S:She} {C:asked} {R:Lie} {K:if the port would close}.',
      '{S:She} {C:asked} {K:what would become of the port}.',
      ['She {C:was told} {K:the port would close}.', 'passive'],
      '{S:The two} {C:said} {K:the port would close}.',
      '{S:Experts on both sides of the bay} {C:say} {K:the port will close}.',
      '{S:Lie, the author of two books on the bay,} {C:predicts} {K:the port will close}.',
      '{S:Lie, whose book “Low Tide” won a prize,} {C:says} {K:the port will close}.',
      '{S:Lie (the mayor’s brother)} {C:says} {K:the port will close}.',
      '{S:Bay Lines Inc.} {C:says} {K:the port will close}.',
      '{S:Lie, M.D.,} {C:says} {K:the port will close}.'
    ])
  })
})

import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('sentences as papers print them', () => {
    itReads('of many kinds', {frame: 'source-cue-content'}, [
      [
        '{K:The ferry line will drop its Sunday sailings in October}, {S:the company} {C:announced} on Thursday.',
        'content-source-cue'
      ],
      '{S:The prosecutor, Ingrid Solheim,} {C:told} {R:the jury} {K:that the ledger had been rewritten “in a single night.”}',
      [
        '{K:“We counted every ballot by hand,”} {C:said} {S:Peder Vang, the county clerk}, {K:“and then we counted them again.”}',
        'content-cue-source'
      ],
      '{S:Hospital officials} {C:confirmed} on Friday {K:that three patients had been moved to Corran}.',
      [
        '{K:“It’s like living inside a drum,”} {C:said} {S:Marit Holm, 62, whose kitchen faces the new crossing}.',
        'content-cue-source'
      ],
      '{S:Two former employees, who asked not to be named because they still work in the industry,} {C:said} {K:the valves were never tested}.',
      '{S:Neighbors} {C:described} {K:Vang as a quiet man who kept bees}.',
      ['{S:The school board} voted to close the pool, {C:citing} {K:rising costs}.', 'participle'],
      [
        '{K:Nearly a third of the wells in the valley have run dry}, {C:according to} {S:figures released on Monday by the water authority}.',
        'according-to'
      ],
      '{S:The bakery’s owner} {C:says} {K:she will not raise prices before spring}.',
      'In a brief statement, {S:the airline} {C:apologized} {K:for “the distress caused to passengers.”}',
      '{S:Critics of the plan} {C:say} {K:it would push out the last of the boatyards}.',
      '{S:Critics} {C:have called} {K:the tower “a monument to one man’s vanity.”}',
      ['{K:“No comment,”} {S:Vang} {C:said}.', 'content-source-cue'],
      '{S:The coach} {C:insisted} {K:his players had been told to leave}.',
      '{S:She} {C:acknowledged}, however, {K:that the budget had not been approved}.',
      [
        '{K:The fire, which broke out shortly after midnight, was probably set}, {S:the fire chief} {C:said}.',
        'content-source-cue'
      ],
      '{S:The defense} {C:argued} {K:that its client had been asleep}, a claim the prosecution called “absurd.”',
      '{S:Vang} {C:testified} under oath {K:that he had never met the buyer}.',
      '{S:The minister} {C:has hinted} {K:that the tax could be dropped}.',
      ['{K:“What are we waiting for?”} {S:one parent} {C:shouted} from the back of the room.', 'content-source-cue'],
      ['{K:“Shame!”} {S:the crowd} {C:chanted}.', 'content-source-cue'],
      [
        '{K:The road would reopen by noon}, {S:a police spokesman} {C:said}, but drivers should expect delays.',
        'content-source-cue'
      ],
      '{S:The two companies} {C:said} {P:in a joint statement} {K:that the merger was off}.',
      ['{K:“I’d do it again,”} {S:Holm} {C:told} {R:the court}, her voice shaking.', 'content-source-cue'],
      ['{K:“I was never there,”} {S:he} {C:wrote} {P:in a text message to {R:his brother}}.', 'content-source-cue'],
      '{S:The union} {C:accuses} {K:the port of hiring by nod and handshake}.',
      '{S:The letter, dated March 3,} {C:said} {K:the school had been warned twice}.',
      '{S:Officials in Norwick} {C:said} {K:they had not seen the letter}.',
      '{S:Sgt. Tor Lie} {C:said} {K:the driver had fled on foot}.',
      ['{K:“He just stood there,”} {C:said} {S:a neighbor, Liv Dahl}. {K:“Then he ran.”}', 'content-cue-source'],
      '{S:Investigators} {C:believe} {K:the blaze began in the kitchen}.',
      '{S:Residents} {C:complained} {K:that the trucks kept them awake}.',
      ['{K:Sales rose 4 percent}, {S:the chain} {C:reported} Wednesday.', 'content-source-cue'],
      '{S:Holm, speaking through an interpreter,} {C:said} {K:her house had been searched twice}.',
      '{S:Mayor Liv Dahl} {C:tweeted}: {K:“The bridge is open.”}',
      '{S:The company} {C:responded} {K:that the tests were not required by law}.',
      '{S:Vang} {C:thanked} {K:his jailers}.',
      ['{K:The bus was late}, {S:he} {C:recalls}, {K:and the rain came in sideways}.', 'content-source-cue'],
      '{S:The judge} {C:ruled} {K:that the search was lawful}.',
      '{S:The judge} {C:ordered} {K:that the papers be returned}.',
      '{S:Dahl} {C:maintained} {K:that the signature was forged}.',
      '{S:Dahl} {C:says} {K:no}.',
      ['{K:“I was there,”} {S:Dahl} {C:says} now.', 'content-source-cue'],
      '{S:Economists surveyed by the bank} {C:expect} {K:that growth will slow}.',
      '{S:Most experts} {C:agree} {K:that the ice is thinning}.',
      [
        '{K:“We have nothing to hide,”} {S:the spokeswoman, Liv Dahl,} {C:said} {P:in an e-mail} on Friday.',
        'content-source-cue'
      ],
      [
        '{K:“The numbers don’t lie,”} {S:Holm} {C:said} {P:in a phone interview} from her office. {K:“People do.”}',
        'content-source-cue'
      ]
    ])
  })
})

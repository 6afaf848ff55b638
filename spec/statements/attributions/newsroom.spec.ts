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
      [
        '{S1:The defense} {C1:argued} {K1:that its client had been asleep}, a claim {S2:the prosecution} {C2:called} {K2:“absurd.”}',
        'source-cue-content',
        'source-cue-content'
      ],
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

    itReads('by people of every kind', {frame: 'source-cue-content'}, [
      [
        '{K:“It was a war zone,”} {C:said} {S:Liv Dahl, a nurse who lives two doors down}. {K:“I have never seen so much glass.”}',
        'content-cue-source'
      ],
      [
        '{K:“We’re not going anywhere,”} {S:Capt. Tor Lie of the Corran Fire Department} {C:said} Tuesday.',
        'content-source-cue'
      ],
      [
        '{K:“We’re not going anywhere,”} {S:Tor Lie, captain of the Corran Fire Department,} {C:told} {R:reporters} Tuesday.',
        'content-source-cue'
      ],
      '{S:State Sen. Liv Dahl, a Democrat from Corran,} {C:said} {K:she would vote no}.',
      '{S:State Sen. Liv Dahl, D-Corran,} {C:said} {K:she would vote no}.',
      '{S:Rep. Tor Lie (R-Corran)} {C:said} {K:he would vote yes}.',
      '{S:Liv Dahl, executive director of Clean Rivers Now, a nonprofit that sued the mill in 2009,} {C:said} {K:the settlement was “a start.”}',
      '{S:The nonprofit’s executive director, Liv Dahl,} {C:said} {K:the settlement was “a start.”}',
      '{S:Liv Dahl’s mother} {C:said} {K:her daughter had called at noon}.',
      '{S:A federal judge in Corran} {C:ruled} on Friday {K:that the search was lawful}.',
      '{S:The 19-year-old} {C:said} {K:she had run all the way}.',
      '{S:The teenager, whose name is being withheld because of her age,} {C:told} {R:the police} {K:that she had run all the way}.',
      '{S:Three of the five commissioners} {C:said} {K:they would oppose the sale}.',
      '{S:Some of those present} {C:said} {K:the lights went out}.',
      '{S:The Corran Police Department} {C:said} {P:in a news release} {K:that two officers had been hurt}.',
      '{S:The U.S. Coast Guard} {C:said} {K:the search would resume at dawn}.',
      '{S:Doctors at St. Anne’s Hospital} {C:said} {K:the boy would walk again}.',
      '{S:A second official, who was in the room,} {C:said} {K:the minister wept}.',
      '{S:The minister’s former chief of staff} {C:said} {K:the minister wept}.',
      '{S:A senior administration official} {C:said} {K:the talks had failed}.',
      '{S:One source} {C:said} {K:the talks had failed}.',
      '{S:A source with direct knowledge of the talks} {C:told} {R:the Mail} {K:they had failed}.',
      '{S:My father} {C:said} {K:the talks had failed}.',
      '{S:Emily} {C:said} {K:the talks had failed}.'
    ])

    itReads('in every tense, and with a refusal', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Dahl} {C:will say} {K:that the talks have failed}.',
      '{S:Dahl} {C:is expected to say} {K:that the talks have failed}.',
      '{S:Dahl} {C:could not say} {K:when the talks would resume}.',
      '{S:Dahl} {C:has said} {K:she did nothing wrong}.',
      '{S:Dahl} {C:has since apologized} {K:for the letter}.',
      '{S:Dahl} {C:was saying} {K:that the talks had failed}.',
      '{S:Dahl} {C:had been telling} {R:friends} {K:that the talks had failed}.',
      '{S:Dahl} {C:noted}, correctly, {K:that the talks had failed}.',
      '{S:Dahl} {C:said} only {K:that the talks had failed}.',
      '{S:Dahl} {C:said} {K:there was nothing to discuss}.',
      '{S:Dahl} {C:said} {K:yes, the talks had failed}.',
      '{S:Dahl} {C:said} {K:nothing had changed}.'
    ])

    itReads('in every order', {frame: 'source-cue-content'}, [
      ['{K:Nobody knew}, {S:Dahl} {C:said}, {K:that the talks had failed}.', 'content-source-cue'],
      ['{K:“The talks have failed,”} {S:a weary Dahl} {C:said} after midnight.', 'content-source-cue'],
      'Not so, {C:said} {S:Dahl}: {K:“The talks have failed.”}',
      [
        '{C1:Asked} {K1:about the talks}, {S2:Dahl} {C2:said}, {K2:“They have failed.”}',
        'passive',
        'source-cue-content'
      ],
      [
        '{K1:“Have the talks failed?”} {S1:a reporter} {C1:asked}. {K2:“They have,”} {S2:Dahl} {C2:said}.',
        'content-source-cue',
        'content-source-cue'
      ],
      '{S:Dahl, for her part,} {C:said} {K:the talks had failed}.',
      '{S:Dahl, though,} {C:said} {K:the talks had failed}.',
      '{S:Dahl, of Corran,} {C:said} {K:the talks had failed}.',
      '{S:Dahl, when asked,} {C:said} {K:the talks had failed}.',
      '{S:Dahl, 41 and a mother of three,} {C:said} {K:the talks had failed}.',
      '{S:She, too,} {C:said} {K:the talks had failed}.'
    ])

    itReads('of papers, studies and films', {frame: 'source-cue-content'}, [
      '{S:A 2019 study} {C:found} {K:that the wall had moved}.',
      '{S:Early counting} {C:shows} {K:she holds the town}.',
      '{S:The outcome} {C:showed} {K:Ruiz had won the town}.',
      '{S:The poll} {C:showed} {K:Ruiz ahead at 31 percent, followed closely by Lowe at 29 percent}.',
      '{S:The press} {C:reported} {K:that the talks had failed}.',
      '{S:The state} {C:says} {K:the talks have failed}.',
      '{S:The post office} {C:says} {K:the mail is late}.',
      '{S:The project’s backers} {C:say} {K:it will pay for itself}.',
      '{S:The ruling} {C:said} {K:the search was lawful}.',
      '{S:The finding} {C:suggests} {K:that the wall moved}.',
      '{S:The lawsuit} {C:claims} {K:that the board knew}.',
      '{S:The suit} {C:alleges} {K:the board knew}.',
      '{S:The complaint} {C:says} {K:the board knew}.',
      '{S:The indictment} {C:accuses} {K:Lie of taking bribes}.',
      '{S:Court documents} {C:say} {K:the board knew}.',
      '{S:The paper, of which the Mail saw two pages,} {C:says} {K:the board knew}.',
      '{S:A new report from the board} {C:says} {K:the wall moved}.',
      '{S:The report’s authors} {C:write} {K:that the wall moved}.',
      '{S:The analysis} {C:found} {K:the wall had moved}.',
      '{S:The video} {C:shows} {K:a man running from the store}.',
      '{S:Security footage} {C:shows} {K:a man running from the store}.',
      '{S:Emails} {C:show} {K:the board knew}.',
      '{S:The plaque} {C:reads}, {K:“To the men of the mill.”}',
      '{S:A sign on the door} {C:read}, {K:“Back soon.”}',
      '{S:The caption} {C:said}: {K:“Back soon.”}',
      '{S:The law} {C:says} {K:no one may fish there}.',
      '{S:The company’s website} {C:says} {K:the shop is closed}.',
      '{S:Science} {C:says} {K:otherwise}.',
      '{S:The rules} {C:state} {K:that no one may fish there}.'
    ])

    itReads('of nobody in particular', {frame: 'passive', type: 'indirect'}, [
      'It {C:is said} {K:that the mill is haunted}.',
      'The mill {C:is said} {K:to be haunted}.',
      'He {C:is alleged} {K:to have stolen the money}.',
      'The mill {C:was reported} {K:to be for sale}.',
      ['{S:I} {C:think} {K:the mill is haunted}.', 'source-cue-content'],
      ['{K:The mill is haunted}, {S:I} {C:think}.', 'content-source-cue'],
      ['{K:The search was unlawful}, {S:Dahl} {C:wrote} {P:on her blog}.', 'content-source-cue']
    ])

    itReads('with marks of every shape', {frame: 'content-cue-source'}, [
      '{K:“I was told, ‘Leave it,’ so I left it,”} {C:said} {S:Dahl}.',
      '{K:‘I left it,’} {C:said} {S:Dahl}. {K:‘They told me “now”, so I went.’}',
      '{K:‘I left it’}, {C:said} {S:Dahl}.',
      ['{K:“I left it”}, {S:Dahl} {C:said}, {K:“and ran”}.', 'content-source-cue'],
      ['{K:“I left it...”} {S:Dahl} {C:said}.', 'content-source-cue'],
      ['{K:“I left it [on the boat],”} {S:Dahl} {C:said}.', 'content-source-cue'],
      ['{K:“I left it,” “I ran,”} {S:Dahl} {C:said}.', 'content-source-cue'],
      ['{K:“I left it” and “I ran,”} {S:Dahl} {C:said}.', 'content-source-cue'],
      [
        '{K1:“Yes,”} {S1:Dahl} {C1:said} when {C2:asked} {K2:if she had left it}. {K1:“And I ran.”}',
        'content-source-cue',
        'passive'
      ],
      ['{K:“It’s over,”} {S:he} {C:said}, and walked out.', 'content-source-cue'],
      ['{K:“It’s over,”} {S:he} {C:said} and walked out.', 'content-source-cue'],
      [
        '{K1:“It’s over,”} {S1:he} {C1:said}, while {S2:she} {C2:insisted} {K2:it was not}.',
        'content-source-cue',
        'source-cue-content'
      ],
      [
        '{K1:“It’s over,”} {S1:he} {C1:said}, but {S2:she} {C2:replied}, {K2:“It isn’t.”}',
        'content-source-cue',
        'source-cue-content'
      ],
      [
        '{K1:“It’s over,”} {S1:he} {C1:said}. {K2:“It isn’t,”} {S2:she} {C2:said}.',
        'content-source-cue',
        'content-source-cue'
      ],
      [
        '{K1:“It’s over,”} {S1:he} {C1:said}, to which {S2:she} {C2:replied}: {K2:“It isn’t.”}',
        'content-source-cue',
        'source-cue-content'
      ],
      ['{S:His} {C:message} was simple: {K:“It’s over.”}', 'source-noun-content'],
      ['{S:He} {C:thought}, {K:“It’s over.”}', 'source-cue-content'],
      ['{S:He} {C:said} of the strike: {K:“It’s over.”}', 'source-cue-content'],
      ['Of the strike, {S:he} {C:said}: {K:“It’s over.”}', 'source-cue-content'],
      ['{S:He} {C:added} {K:that it was over: “Go home.”}', 'source-cue-content'],
      ['{S:He} shrugged. {K:“It’s over.”}', 'inherited'],
      ['{S:He} {C:shrugged}: {K:“It’s over.”}', 'source-cue-content'],
      ['{S:Dahl} {C:yelled} at the crowd, {K:“It’s over.”}', 'source-cue-content'],
      ['{S:Dahl’s reply}{C::} {K:“It’s over.”}', 'colon'],
      '{K:“It’s over,”} {C:said} {S:Dahl’s lawyer}.',
      '{K:“It’s over,”} {C:said} {S:Dahl and Lie}.',
      '{K:“It’s over,”} {C:said} {S:Dahl}, and Lie nodded.',
      '{K:“It’s over,”} {C:said} {S:Dahl}, smiling.',
      '{K:“It’s over,”} {C:said} {S:Dahl, whose boat was lost}.',
      '{K:“It’s over,”} {C:said} {S:Dahl} on Monday. {K:“Go home.”}',
      '{K:“It’s over,”} {C:said} {S:Dahl}, when the vote was read. {K:“Go home.”}',
      '{K:“It’s over,”} {C:said} {S:Dahl} {P:in a statement}.',
      '{K:“It’s over,”} {C:said} {S:the statement, which was signed by Dahl}.',
      '{K:“It’s over,”} {C:said} {S:the mayor of Corran, Liv Dahl}, in tears.',
      '{K:“It’s over,”} {C:said} {S:the mayor}, in tears.',
      '{K:“It’s over,”} {C:read} {S:the headline in the Mail}.',
      '{K:“It’s over,”} {C:said} {S:another}.',
      ['{K:“It’s over,”} {S:several} {C:said}.', 'content-source-cue'],
      ['{K:“It’s over,”} {S:I} {C:said}.', 'content-source-cue'],
      ['{K:“It’s over?”} {S:Dahl} {C:said}. {K:“Since when?”}', 'content-source-cue']
    ])
  })
})

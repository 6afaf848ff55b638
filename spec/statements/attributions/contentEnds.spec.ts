import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('where content ends', () => {
    itReads(
      'a thing asked for, called a name or promised, before what else is told of it',
      {frame: 'source-cue-content'},
      [
        '{S:Ruiz} {C:called} {K:for an inquiry}, which the board refused.',
        '{S:Ruiz} {C:praised} {K:the divers}, who had worked for two nights.',
        '{S:Ruiz} {C:promised} {K:to rebuild the pier}, a plan that would cost 4 million crowns.',
        '{S:Ruiz} {C:vowed} {K:to appeal}, sending the case to a third court.',
        '{S:Ruiz} {C:rejected} {K:the offer}, then left the room.',
        '{S:Ruiz} {C:announced} {K:a pension plan} after the strike had closed the yard for two months.',
        '{S:Ruiz} {C:accused} {K:Lowe, the harbour master, of theft}.',
        '{S:Ruiz} {C:criticized} {K:the tariff, the fees and the queue}.'
      ]
    )
    itReads('a thing, before the occasion on which it was named', {frame: 'source-cue-content'}, [
      '{S:Ruiz} {C:mocked} {K:Lowe} on Twitter.',
      '{S:Ruiz} {C:criticized} {K:the tariff} during a debate in Corran.',
      '{S:Ruiz} {C:praised} {K:the divers} at a rally on Friday.',
      '{S:Ruiz} {C:denied} {K:the thefts} through his lawyer.',
      '{S:Ruiz} {C:blamed} {K:the tide in a letter for the loss}.',
      '{S:Ruiz} {C:criticized} {K:his remarks in the interview}.',
      '{S:Ruiz} {C:accused} {K:Lowe of shoving her at the rally}.',
      '{S:Lowe} {C:denied} {K:the charges} and was cleared in May.',
      '{S:Ruiz} {C:mentioned} {K:him} in almost every speech.',
      '{S:Ruiz} {C:described} {K:him in a letter as “a wreck.”}'
    ])
    itReads('before facts that the reporter adds, where they are longer', {frame: 'source-cue-content'}, [
      '{S:Ruiz} {C:said} {K:they would not sell}, as has the port of Ames, which owns half of the sheds there.',
      '{S:Ruiz} {C:said} {K:the pier was sound}, even though three of its piles had been cut away by the storm.',
      '{S:Ruiz} {C:said} {K:she would sell}, and the market in Corran fell by half before noon on Monday.',
      '{S:Ruiz} {C:said} {K:he did not know} — the board has three members from each of the towns along the river.',
      '{S:Ruiz} {C:said} {K:the port was sound}, remarks that were heard with surprise by the farmers of the valley.',
      '{S:The log} {C:shows} {K:that 40 boats left}, less than half of those that had left in the same week of May.',
      '{S:Ruiz} {C:said} {K:he supports the bridge}, which includes a lane for the carts of the farmers in the valley.'
    ])
    itReads('before such facts, where another report follows them', {frame: 'source-cue-content', type: 'indirect'}, [
      [
        '{S1:Pilots} {C1:say} {K1:the rules hide them}, and {S2:the Harbour League} has already sued the town over them, {C2:saying} {K2:they are harsh}.',
        'source-cue-content',
        'participle'
      ]
    ])
    itReads('not before what the speaker expects, or what an insertion interrupts', {frame: 'source-cue-content'}, [
      '{S:Ruiz} {C:said} {K:she would sell, and the market in Corran would fall by half before noon on Monday}.',
      '{S:Ruiz} {C:said} {K:the port — the oldest one on the coast — is sound and well kept}.'
    ])
    itReads('a relative clause, before the verb of its noun', {frame: 'source-cue-content', type: 'indirect'}, [
      [
        'Users {S12:who} {C1:said} {K1:they were in Corran} posted photos and {C2:reported} {K2:that the power had failed}.',
        'source-cue-content',
        'participle'
      ]
    ])
    itReads('behind a call on which it was told', {frame: 'source-cue-content'}, [
      '{S:Ruiz} {C:told} {R:investors in a conference call} {K:that the yard would close}.'
    ])
    itReads('what a share of people say, before the next share', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:40 pilots} {C:said} {K:they wanted the bridge}, while 95 wanted the ferry.',
      '{S:Half of the pilots} {C:said} {K:they were sure} compared with a third in May.',
      '{S:Half of the pilots} {C:said} {K:they were sure}, a drop from two thirds in May.',
      '{S:42%} {C:say} {K:they are pilots}, 34% sailors.',
      '{S:40 members} {C:have said} {K:they would go} and 160 have not decided.',
      '{S:72 percent of the pilots} {C:said} {K:yes} while 48 percent of the others agreed.',
      '{S:The survey} {C:showed} {K:that a third of the pilots wanted the bridge, while half preferred the ferry}.',
      [
        '{S1:One in three} {C1:said} {K1:the port was safe} and {S2:one in four} {C2:said} {K2:it was not}.',
        'source-cue-content',
        'source-cue-content'
      ]
    ])
    itReads('not at a participle that is an adjective', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:said} {K:she had been an able and determined rival}.'
    ])
    itReads('not where a clause goes on', {frame: 'source-cue-content'}, [
      '{S:Ruiz} {C:said} {K:it was a rare, though small, chance to meet the mayor of the town and his men}.',
      '{S:Research} {C:suggests} {K:that trade and related job losses have hurt the town}.',
      '{S:Some growers} {C:noted} {K:the gap between the small, even tiny, crop of the north field and the other}.',
      '{S:Data} {C:suggest} {K:moderate farmers — nearly a third of the board — are being ignored by the league}.',
      '{S:Ruiz} {C:said} {K:that the funds, which hold 4 million, are safe}.',
      '{S:Ruiz} {C:predicted} {K:that wages would fall a little, but that the pensions would rise by more than that in the end}.',
      '{S:Ruiz} {C:said} {K:that while the wall held, it had moved by a hand}.',
      '{S:Ruiz} {C:thanked} {K:his parents, his brothers, his wife and the crew}.',
      [
        '{C:According to} {S:the log}, {K:the ferry had left the pier at nine, and nobody saw it again}.',
        'according-to'
      ]
    ])

    itReads('a tag at the end, which covers all before it', {frame: 'content-source-cue', type: 'indirect'}, [
      '{K:The bridge has added another link to the chain}, {S:she} {C:noted}.',
      [
        '{K1:The port never complained when growth came}, {S12:an official} {C1:said}, {C2:adding} {K2:that the wall had moved}.',
        'content-source-cue',
        'participle'
      ]
    ])

    itReads('a relative clause before the verb of the sentence', {frame: 'source-cue-content', type: 'indirect'}, [
      'Farmers {S:who} {C:say} {K:the dam leaks} met on Monday.',
      'The clerk {S:who} {C:first revealed} {K:that Lowe used the boat while he was ill} was sent away.'
    ])

    itReads('a participle beside a subject, before the verb of the sentence', {frame: 'participle', type: 'indirect'}, [
      '{S:A petition} {C:calling} {K:for the dam to be closed} has reached 5,000 signatures on the website.',
      '{S:A letter} {C:accusing} {K:Hart of theft} was read to the board.',
      '{S:Farmers} {C:calling} {K:for a new dam} blocked the road on Monday.',
      '{S:Pilots} {C:saying} {K:they want a new bridge} are a third of all.'
    ])
    itReads('a participle beside a subject in marks', {frame: 'participle', type: 'direct'}, [
      '{S:Donors} {C:saying} {K:“it is important to give”} rose by 28 points.'
    ])

    itReads('a clause that its tag interrupts, from where it begins', {frame: 'content-source-cue', type: 'indirect'}, [
      'The boats came late – and {K:the permit}, {S:his office} {C:said}, {K:had taken months}.',
      '{K:The permit – a rare one – and the key}, {S:his office} {C:said}, {K:had taken months}.',
      'There are doubts about the plan, given that, as {S:the Mail} {C:reported} on Saturday, {K:he has left}.',
      '{K:And that}, as {S:Ruiz} {C:noted}, {K:is quite a bit}.'
    ])

    itReads('a relative clause whose comma stands in the marks', {frame: 'source-cue-content', type: 'mixed'}, [
      'The clerk, who {S:she} {C:blasted} {K:as a “tyrant,”} left the hall.',
      'Lowe, {S:who} {C:estimates} {K:that the roof was “a year of wages,”} went home.'
    ])

    itReads('what is told of the talk', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:said} {K:the dam was sound} when questioned by divers.',
      '{S:Ruiz} {C:confirmed} {K:the tender} on the condition of anonymity because no clerk may discuss it.',
      ['{K:Sales were good}, {S:he} {C:said}, wiping salt off his face.', 'content-source-cue'],
      ['{K:A quieter Lowe may be no bad thing}, {C:say} {S:some farmers}.', 'content-cue-source'],
      'The crew, a group who {S:officials} {C:say} {K:is tied to the port} and who left in May, is in Corran.',
      'The talk, in which {S:Ruiz} {C:announced} {K:that she would not sell}, was the last of five.',
      ['Most farmers – {K:63 in 100}, {C:according to} {S:the log} – sell in May.', 'according-to'],
      'Sergeant Noor, who found the pen that {S:the board} {C:says} {K:was used}, is in Ames.'
    ])

    itReads('a colon or dash that hands over to marks with a tag of their own', {frame: 'source-cue-content'}, [
      [
        '{S1:Ruiz} {C1:suggested} {K1:the board had paid for the paint}: {K2:“We signed everything,”} {S2:he} {C2:told} {R2:the Corran Post}.',
        'source-cue-content',
        'content-source-cue'
      ],
      [
        '{S13:Ruiz} {C1:asserted} {K1:that the harbour had lost its way} – {K2:“The pier is no longer the pier,”} {S2:he} {C2:claimed} – and {C3:urged} {R3:riders} {K3:to stay away}.',
        'source-cue-content',
        'content-source-cue',
        'participle'
      ],
      [
        'A clerk with a key to the “top” drawer turned it, though with a sigh: {K:“The owner is one of several,”} {S:the clerk} {C:said}.',
        'content-source-cue'
      ],
      ['{K:“I wonder if the old rule” – that boats come first – “can hold,”} {S:he} {C:says}.', 'content-source-cue']
    ])

    itReads('marks that close with a comma, before what else is told of them', {frame: 'source-cue-content'}, [
      '{S:The panel} {C:deemed} {K:her “ready for the sea,”} which is rare praise.',
      '{S:She} {C:cited} {K:the “Corran loophole,”} a gap in the bylaw that allowed the sale.',
      '{S:Ruiz} {C:called} {K:the fees “unfair,”} and his party has tried to end them.',
      '{S:Ruiz} {C:described} {K:the pact as “a road for all,”} and Lowe sails on Monday.',
      '{S:Ruiz} {C:called} {K:the fees “unfair”} and ranked Lowe last of all.',
      '{S:Ruiz} {C:called} {K:him “the worst pick in years” and someone who had “threatened the port.”}',
      '{S:The group} {C:called} {K:on Lowe to “stop the fees” and call a vote}.'
    ])

    itReads('marks, before the occasion or what the speaker did besides', {frame: 'source-cue-content'}, [
      '{S:Ruiz} {C:called} {K:the plan “a mess”} in a tweet on Monday.',
      '{S:Ruiz} {C:said} {K:the deadlock had “kept us safe”} on Facebook.',
      '{S:Ruiz} {C:said} {K:that the paper “never treats me well”} before floating a fee.',
      '{S:Ruiz} {C:said} {K:she was “going to close the mills,”} while sketching them on a napkin.',
      '{S:Ruiz} {C:noted} {K:that two of the divers had “nearly drowned” while searching for it}.'
    ])

    itReads('not where the words in marks go on', {frame: 'source-cue-content', type: 'mixed'}, [
      '{S:Ruiz} {C:said} on Sunday {K:that she was hoping for rain, which “will help us fill the lakes behind the old dam in May.”}'
    ])

    itReads('a thing, before what somebody else does', {frame: 'source-cue-content'}, [
      [
        '{S1:The paper} {C1:will brand} {K1:the ferry a wreck} and {S2:Radio Corran} {C2:will accuse} {K2:its owners of “neglect.”}',
        'source-cue-content',
        'source-cue-content'
      ]
    ])

    itReads('a verb of the series in which it stands', {frame: 'source-cue-content', type: 'indirect'}, [
      [
        '{S12:He} {C1:suggested} {K1:her tone was harsh}, {C2:called} {K2:her “a bore”} and skipped the dinner.',
        'source-cue-content',
        'participle'
      ]
    ])

    itReads('a clause before the main one', {frame: 'source-cue-content'}, [
      [
        'As {S12:Ruiz} {C1:denounced} {K1:the tests} and {C2:pledged} {K2:to fight the “men with knives,”} many in the hall warmed to her.',
        'source-cue-content',
        'participle'
      ],
      [
        'Although in March {S1:she} {C1:said} {K1:that selling the yard was a mistake}, at the fair this week {S2:she} {C2:said} {K2:it was “the best of three bad choices.”}',
        'source-cue-content',
        'source-cue-content'
      ],
      'Though {S:Ruiz} {C:said} {K:the boat was “sound,”} three of its crew refused to sail.',
      'When {S:Ruiz} {C:called} {K:the pier “a wreck,”} few in the room were surprised.',
      [
        'Sunday on Radio Corran, when {C1:asked} {K1:about the ferry}, {S2:Captain Ana Ruiz} {C2:said} {K2:it was “as sound as a bell.”}',
        'passive',
        'source-cue-content'
      ],
      [
        'Baker Lowe had her say too, telling the Corran Post in a talk on Monday, {K1:“It is dear bread,”} {S12:she} {C1:said}, {C2:adding}, {K2:“The rye is dearest.”}',
        'content-source-cue',
        'participle'
      ],
      [
        'After all, while {S1:he} {C1:insisted} {K1:that the dam was never his to sell}, that was the “plain sense” of it.',
        'source-cue-content'
      ],
      [
        'An hour later, {S1:Ruiz} went on by {C1:lamenting} {K1:the dust on his small desk}: {K2:“It is like living in a mill,”} {S2:he} {C2:said}.',
        'participle',
        'content-source-cue'
      ],
      ['{C:Asked} {K:which boat was the safest}, only 23 percent of those polled chose the ferry.', 'passive'],
      [
        '{C1:Asked} {K1:why the club was without a coach during an hour on “Corran Mornings,”} {S2:Lowe} {C2:said} {K2:he had not “found the time.”}',
        'passive',
        'source-cue-content'
      ],
      'The yard is full, and while {S:he} {C:said} {K:he would hold a hearing}, it is unlikely to help.',
      'Last month, when {S:I} {C:asked} {R:Ruiz} {K:if he would ever sell the yard}, he looked at the sea.',
      'In a year in which {S:most farmers} {C:say} {K:they distrust Ruiz}, some of her friends left the board.',
      [
        'When {C1:asked} {K1:if he would sell}, {S2:Ruiz} looked at the sea and {C2:said} {K2:no}.',
        'passive',
        'participle'
      ],
      [
        '{S1:The survey} {C1:found} {K1:that, while {S2:40 farmers} {C2:say} {K2:the dam leaks}, the rest trust it}.',
        'source-cue-content',
        'source-cue-content'
      ],
      [
        '{S:He} struggles with one thing - boasting - {C:conceding} {K:that, when he boasts, he blushes}.',
        'participle'
      ],
      'A week after {S:Ruiz} {C:claimed} {K:that the dam was sound}, Lowe closed the bridge.',
      ['{C:Having announced} {K:that she would not sell}, {S:Ruiz} closed the yard.', 'participle'],
      ['In a letter {C:denouncing} {K:the plan}, {S:Ruiz} spoke of her father.', 'participle']
    ])
  })
})

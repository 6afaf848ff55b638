import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('second verbs of one speaker', () => {
    itReads('of the noun right before them, or of the clause they stand in', {frame: 'participle'}, [
      'The row began with the spectacle of {S:Ana Ruiz} {C:denouncing} {K:the plan}.',
      'The row began with {S:Lowe} {C:saying} {K:the dam was sound}.',
      '{S:The mayor} published a letter {C:disputing} {K:the figures}.',
      'There were {S:e-mails} {C:showing} {K:that officials knew of the crack}.',
      'Three boats left, with {S:many of the pilots} {C:warning} {K:of ice}.',
      '{S:Ruiz} wrote a letter to the pilots {C:saying} {K:the wall had moved}.',
      'Late last month {S:the mill} wrote to the town, {C:saying} {K:that the wall had moved}.',
      'Divers found the crack and {S:Berg} fired his chief, Gary Carth, {C:saying} {K:the town had lost trust}.',
      'The board sold the ferry, and {S:the Union of Norwick Pilots} sued it, {C:saying} {K:the price was too low}.',
      'Prosecutors charged the officer, and {S:Berg} fired his chief, Gary Carth, {C:saying} {K:the town had lost trust}.',
      'The applause went on as {S:Vic Lane}, a carrier, took up the theme, {C:saying} {K:that the street was shut}.',
      'Once he was mayor, {S:Ruiz} made peace a priority, {C:announcing} {K:a summit}.',
      'On 3 October 2021 {S:a clerk} opened the letter and {C:said} {K:that it was forged}.',
      ['{S:More members} have begun {C:urging} {R:the board} {K:to sell}.', 'source-cue-content']
    ])

    itReads('whose speaker they share', {frame: 'participle'}, [
      [
        '{S1:Ruiz} {C1:told} {R1:Lowe} {K1:to stay}, and {S2:he} left, {C2:saying} {K2:he would sue}.',
        'source-cue-content',
        'participle'
      ],
      '{S:Ruiz} closed the valve, {C:saying} {K:the dam was sound}.',
      '{S:Ruiz} left the hall without {C:saying} {K:whether the dam was sound}.',
      [
        '{S12:Ruiz} {C1:said} {K1:the dam was sound}, {C2:adding} {K2:that the gates were shut}.',
        'source-cue-content',
        'participle'
      ],
      [
        '{S12:Ruiz} {C1:said} {K1:the dam was sound}, {C2:noting} {K2:that it was built in 1961}.',
        'source-cue-content',
        'participle'
      ],
      [
        '{K1:“The dam is sound,”} {S12:Ruiz} {C1:said}, {C2:adding}, {K2:“I sleep below it.”}',
        'content-source-cue',
        'participle'
      ],
      [
        '{K1:The dam is sound}, {S12:Ruiz} {C1:said}, {C2:adding} {K2:that she slept below it}.',
        'content-source-cue',
        'participle'
      ],
      '{S:Ruiz} resigned in May, {C:citing} {K:a lack of money}.',
      '{S:The board} closed the bridge on Monday, {C:warning} {K:that the wall had moved}.',
      '{S:The board} closed the bridge on Monday, {C:calling} {K:it a risk}.',
      '{C:Saying} {K:the wall had moved}, {S:the board} closed the bridge.',
      '{C:Calling} {K:the wall a risk}, {S:the board} closed the bridge.',
      '{S:Ruiz} stood on the wall and {C:said} {K:that it was sound}.',
      [
        '{S12:Ruiz} {C1:said} {K1:the dam was sound} but {C2:acknowledged} {K2:that it was old}.',
        'source-cue-content',
        'participle'
      ],
      '{S:She} wrote to the board {C:asking} {K:for a second test}.',
      '{S:The board} issued a statement {C:saying} {K:the wall had moved}.',
      [
        '{S12:Ruiz} {C1:told} {R1:the council} {K1:the dam was sound}, {C2:telling} {R2:members} {K2:that she slept below it}.',
        'source-cue-content',
        'participle'
      ],
      [
        '{S12:Ruiz} {C1:said} {K1:the dam was sound} and {C2:then asked} {K2:whether anyone doubted it}.',
        'source-cue-content',
        'participle'
      ],
      '{S:The board} sent a letter {C:saying} {K:the wall had moved}.'
    ])

    itReads('that turn from one thing to another', {frame: 'participle'}, [
      [
        '{S12:Ruiz} looked up, {C1:admitting} {K1:that the wall had moved} but {C2:insisting} {K2:that it was safe}.',
        'participle',
        'participle'
      ],
      [
        '{S12:The board} {C1:concluded} {K1:that the pilot had been careless} but {C2:did not recommend} {K2:that he be charged}.',
        'source-cue-content',
        'participle'
      ]
    ])

    itReads('whose clause goes on after a relative one, or begins anew', {frame: 'participle'}, [
      '{S:The union} paid for farmers who have lost cattle and {C:said} {K:that the wall had moved}.',
      '{S:Ruiz}, who had come late, closed the valve and {C:said} {K:that the dam was sound}.',
      '{S:The board} paid the men who stayed but {C:said} {K:that the wall had moved}.',
      'The work stalled, and {S:she} has fought the board since, {C:calling} {K:the wall “a risk.”}',
      'When Lowe came to the wall, {S:Ruiz} looked up and {C:said}, {K:“It is sound.”}',
      '{S:Ruiz} met a diver who had seen the crack, and {C:said} {K:that the dam was sound}.',
      'After a talk with a pilot who had never lost, {S:Ruiz} smiled and {C:said} {K:that the dam was sound}.',
      '{S:Ruiz}, a pilot’s daughter who has never lost, won on Sunday and {C:told} {R:the council} {K:that the dam was sound}.',
      [
        '{S2:Ruiz}, {S1:who} {C1:has criticized} {K1:the board}, kept calm on Tuesday, {C2:stressing} {K2:that the dam was sound}.',
        'source-cue-content',
        'participle'
      ],
      '{S:Ruiz} left the board after he came home, {C:saying} {K:that the wall had moved}.',
      '{S:Ruiz} plans to close the valve after Easter, {C:insisting} {K:that the wall had moved}.',
      'Shortly after the vote had ended, {S:the board} sent a letter {C:saying} {K:the wall had moved}.',
      'A few minutes later {S:they} came back and {C:said} {K:that the dam was sound}.',
      '{S:She} spent much of the hour {C:praising} {K:the divers}.',
      'The school shut on Friday with {S:the trust}, which runs it, {C:saying} {K:the roof had moved}.',
      'The parents left, with {S:one} {C:saying} {K:the school was shut}.'
    ])

    itReads('of a clause that has begun since', {frame: 'participle'}, [
      'Hewl led the strike, and within weeks {S:the owners} had closed two pits and placed ads {C:calling} {K:the walkout a “sham.”}',
      'Hewl led the strike, and by Friday {S:the owners} had written to the crew, {C:calling} {K:the walkout a mistake}.',
      'A choir met on Friday, and the parents’ group the Harbour Circle sent flowers, and {S:the club} sang, {C:saying} {K:it was late}.',
      'The talk came during a gale, when {S:the crew} had left the pier, {C:shouting} {K:“Come home!”}',
      'Lowe looked up as {S:a porter} rushed in, {C:saying} {K:the boiler had burst}.',
      'The row began soon after {S:the chef} joined with harsh words about the kitchen and {C:vowed} {K:to rebuild it}.',
      'Although {S:the college} keeps no lists and {C:has called} {K:them “a private matter,”} the lake froze.',
      'When {S:the coach} loses his keeper and unsettles the club by {C:suggesting} {K:the knee may be sound}, the lake freezes.',
      'The case has drawn the Harbour League, {S:which} held a vote on Tuesday and {C:said} {K:the fine was fair}.',
      'The match was marred by a charge that {S:the officials} denied, {C:noting} {K:that the referee had seen the replay}.',
      'On Friday Kay spoke first, and then, still wrapped in a blanket, {S:he} took the floor and {C:said} {K:that the lake was safe}.'
    ])

    itReads('of the whole phrase before a verb, and of no more', {frame: 'participle'}, [
      '{S:The Corran festival bus} was late and left without Lowe, {C:saying} {K:the road was shut}.',
      '{S:The Norwick area of vineyards} has gone dry, {C:saying} {K:the wells were shut}.',
      '{S:Otto Berg} sternly wrote to the mill, {C:saying} {K:the wells were shut}.',
      '{S:Hart’s band} played a long set and left, {C:saying} {K:the hall was cold}.',
      'Lena looked up as {S:a porter} walks in, {C:saying} {K:the boiler had burst}.',
      'At a fair in Aspen Mills, Colo., {S:the student} stood up and {C:said} {K:that the lake was safe}.',
      '({S:The agent} had not read the letter and {C:said} {K:that it was forged}.)',
      'The radio helped, although at the mention of it {S:she} laughed and {C:said} {K:that it was a curse}.'
    ])

    itReads('with the name set beside it', {frame: 'participle'}, [
      '{S:One of the men, Jess Elm, 70,} had served at sea and {C:said} {K:that the harbour was shut}.',
      'The league was silent, but {S:a friend, Ida Lund,} took the stand, {C:saying} {K:the harbour was shut}.',
      '{S:Some} welcomed the plan, {C:saying} {K:the harbour was shut}.'
    ])

    itReads('of a clause that no comma parts from the one before', {frame: 'participle'}, [
      'The band had a drink with the crew and {S:the crew} cheered, {C:shouting} {K:“Hart! Hart!”}',
      '{S:She and her aides} met at the harbour, {C:saying} {K:it was shut}.',
      'She met the unions {S:that} joined the appeal in May and {C:pledged} {K:to pay for it}.'
    ])

    itReads('of the main clause, whoever a participle is about', {frame: 'participle'}, [
      [
        '{S2:Some members} spoke of {S1:Hart} {C1:vowing} {K1:to stay} and {C2:said} {K2:that the talks were over}.',
        'participle',
        'participle'
      ],
      'I remember {S:the captain} going on the radio, {C:declaring} {K:that the ferry was safe}.',
      'The case has drawn the Harbour League, {S:which} released a statement on Tuesday {C:questioning} {K:whether the fine was legal}.'
    ])

    itReads('for which somebody is judged', {frame: 'source-cue-content'}, [
      [
        '{S1:Hart} {C1:criticized} {K1:{S2:Lowe} for {C2:accusing} {K2:the union of theft}}.',
        'source-cue-content',
        'participle'
      ],
      ['{S:Hart} was fined for {C:saying} {K:the dam was sound}.', 'participle'],
      ['When he arrived {S:he} began by {C:saying}, {K:“It held.”}', 'participle'],
      ['One month after {C:announcing} {K:her retirement}, {S:Ana Ruiz} came back.', 'participle']
    ])

    itReads('past what stands between dashes or in brackets', {frame: 'participle'}, [
      '{S:The surgeon} had served in the north - 13 months of mud - and {C:said} {K:the ward would close}.',
      '{S:Ruiz} sold the yard (although he had been ill) and {C:promised} {K:to build another}.',
      [
        '{S2:Ruiz} painted Lowe as a fraud - {K1:“He never paid,”} {S1:one advert} {C1:declared} - and {C2:denounced} {K2:him as a “thief.”}',
        'content-source-cue',
        'participle'
      ]
    ])

    itReads('of whoever does what another participle tells', {frame: 'participle'}, [
      'The navy stepped up patrols on Saturday, with {S:senior officers} training at sea and {C:vowing} {K:to stay}.',
      'The studio released a trailer, featuring {S:dancers} resting and {C:criticizing} {K:the school}.',
      'Most readers shrugged, with {S:three in 10} {C:saying} {K:the ending made no difference}.',
      'The field is split, with {S:Ana Ruiz, Jim Lowe and Otto Berg} all {C:calling} {K:for a longer season}.',
      'The club made a film with {S:Kay} {C:saying} {K:the season was over}.'
    ])
  })
})

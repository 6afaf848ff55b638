import {itReads} from './itReads.ts'

describe('findAttributions', () => {
  describe('what follows the verb', () => {
    itReads('an infinitive, with those it is asked of', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:vowed} {K:to rebuild the dam}.',
      '{S:Ruiz} {C:promised} {K:to rebuild the dam}.',
      '{S:Ruiz} {C:pledged} {K:to rebuild the dam by March}.',
      '{S:Ruiz} {C:threatened} {K:to resign}.',
      '{S:Ruiz} {C:urged} {R:drivers} {K:to stay home}.',
      '{S:Ruiz} {C:asked} {R:the board} {K:to open the gates}.',
      '{S:Ruiz} {C:told} {R:drivers} {K:to stay home}.',
      '{S:Ruiz} {C:claimed} {K:to have read the report}.',
      '{S:Ruiz} {C:demanded} {K:to see the report}.'
    ])

    itReads('an infinitive, up to what the speaker did besides', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:has vowed} {K:to keep the dam} and painted the gates on Monday.',
      '{S:Ruiz} {C:asked} {R:the board} {K:to wait and be patient}.',
      ['{K:Ruiz asked the board to wait and then left the hall}, {S:Lowe} {C:said}.', 'content-source-cue']
    ])

    itReads('verbs that carry the one of saying', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:went on to say} {K:that the dam was sound}.',
      '{S:Ruiz} {C:declined to say} {K:who had signed the order}.',
      '{S:Voters} {C:were more likely to say} {K:Ruiz had won the debate}.'
    ])

    itReads('what stands between the verb and its clause, or before its subject', {frame: 'source-cue-content'}, [
      '{S:Berg} {C:said} — on the radio, as it happens — {K:that the firm had lost 4 million}.',
      '{S:She} {C:said} {P:at the spring conference} {K:that the harbour bank lent too much}.',
      '{S:Ruiz} {C:says} {K:despite the leak, she will stay}.',
      [
        '{S2:She} {C2:told} {R2:the Mail}, {S1:which} {C1:first reported} {K1:the talks}, {K2:that the port would close}.',
        'source-cue-content',
        'source-cue-content'
      ],
      'The board tested the drug that {S:its maker} {C:hailed} {K:as “a turning point.”}',
      '{S:Ruiz} {C:wrote} an hour later {K:that the port would close}.',
      '{S:Ruiz} {C:told} {R:the crew and the pilots} {K:that the dam was sound}.'
    ])

    itReads('a phrase with a preposition', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:warned} {K:of a flood}.',
      '{S:Ruiz} {C:warned} {K:against haste}.',
      '{S:Ruiz} {C:called} {K:for an inquiry}.',
      '{S:A group of farmers} {C:called} {K:for an inquiry}.',
      '{S:The contract} {C:calls} {K:for a payment of 4 million crowns}.',
      '{S:Ruiz} {C:called} {K:on the board to resign}.',
      '{S:Ruiz} {C:accused} {K:the board of hiding the report}.',
      '{S:Ruiz} {C:blamed} {K:the board for the flood}.',
      '{S:Ruiz} {C:blamed} {K:the flood on the board}.',
      '{S:Ruiz} {C:thanked} {K:the divers for their work}.',
      '{S:Ruiz} {C:complained} {K:of the noise}.',
      '{S:Ruiz} {C:complained} {K:about the noise}.',
      '{S:Ruiz} {C:insisted} {K:on a second test}.',
      '{S:Ruiz} {C:argued} {K:for a second test}.',
      '{S:Ruiz} {C:argued} {K:against a second test}.',
      '{S:Ruiz} {C:apologized} {K:for the delay}.'
    ])

    itReads('a thing that is said, denied or called something', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:denied} {K:the charge}.',
      '{S:Ruiz} {C:rejected} {K:the charge}.',
      '{S:Ruiz} {C:disputed} {K:the figures}.',
      '{S:Ruiz} {C:confirmed} {K:the closure}.',
      '{S:Ruiz} {C:announced} {K:a second test}.',
      '{S:Ruiz} {C:proposed} {K:a second test}.',
      '{S:Ruiz} {C:acknowledged} {K:the crack}.',
      '{S:Ruiz} {C:predicted} {K:a wet summer}.',
      '{S:Ruiz} {C:criticized} {K:the board}.',
      '{S:Ruiz} {C:praised} {K:the divers}.',
      '{S:Ruiz} {C:called} {K:the plan reckless}.',
      '{S:Ruiz} {C:dismissed} {K:the report as gossip}.',
      '{S:Ruiz} {C:described} {K:the crack as small}.',
      '{S:Ruiz} {C:described} {K:how the wall had moved}.',
      '{S:Ruiz} {C:portrayed} {K:the board as idle}.',
      '{S:Ruiz} {C:labeled} {K:the board a club of sleepers}.'
    ])

    itReads('a clause', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:denied} {K:that the wall had moved}.',
      '{S:Ruiz} {C:denied} {K:hiding the report}.',
      '{S:Ruiz} {C:admitted} {K:that she had not read the report}.',
      '{S:Ruiz} {C:conceded} {K:the wall was old}.',
      '{S:Ruiz} {C:pointed out} {K:that the wall was old}.',
      '{S:Ruiz} {C:predicted} {K:that the wall would hold}.',
      '{S:Ruiz} {C:recommended} {K:that the gates be opened}.',
      '{S:Ruiz} {C:revealed} {K:that the wall had moved}.',
      '{S:Ruiz} {C:suggested} {K:that the gates be opened}.',
      '{S:Ruiz} {C:explained} {K:why the gates had jammed}.',
      '{S:Ruiz} {C:explained} {K:that the gates had jammed}.',
      '{S:Ruiz} {C:stressed} {K:that nobody was hurt}.',
      '{S:Ruiz} {C:agreed} {K:that the wall was old}.',
      '{S:Ruiz} {C:estimated} {K:the cost at 4 million crowns}.'
    ])

    itReads('where it was said, and to whom', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:said} {P:in a letter} {K:that the wall was old}.',
      '{S:Ruiz} {C:wrote} {P:in her column} {K:that the wall was old}.',
      '{S:Ruiz} {C:said} {P:in a statement to {R:the Norwick Mail}} {K:that the wall was old}.',
      '{S:Ruiz} {C:said} {P:at a news conference} {K:that the wall was old}.',
      '{S:Ruiz} {C:said} {P:on a podcast} {K:that the wall was old}.',
      '{S:Ruiz} {C:said} {P:by phone} {K:that the wall was old}.',
      '{S:The board} {C:said} {P:in a filing} on Monday {K:that the wall was old}.',
      'Although the pier is sold, {S:surveyors} {C:included} {P:in their filing} {K:that the wall was old}',
      ['{K:The wall is old}, {S:Ruiz} {C:said} {P:in an interview}.', 'content-source-cue'],
      '{S:Ruiz} {C:said} to {R:Lowe} {K:that the wall was old}.'
    ])

    itReads('what is not to be done, rough numbers, gerunds', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz} {C:told} {R:drivers} {K:not to cross the bridge}.',
      '{S:Ruiz} {C:warned} {R:drivers} {K:not to cross the bridge}.',
      '{S:Ruiz} {C:vowed} {K:not to sell the yard}.',
      '{S:The board} {C:said} {K:about half of the loss came from fees}.',
      '{S:Ruiz} {C:said} {K:having two boats would help}.',
      '{S:The farmers} {C:have warned} {K:they could sell}.',
      '{S:Half} {C:said} {K:so} in May.'
    ])

    itReads('praise and blame that verbs of many kinds hand out', {frame: 'source-cue-content'}, [
      '{S:Ruiz} {C:heralded} {K:the deal as “a breakthrough.”}',
      '{S:The board} {C:repudiated} {K:the report}.',
      '{S:Lowe} {C:bemoaned} {K:“the old debts”}.',
      '{S:The farmers} {C:groused} {K:that the wall had moved}.'
    ])

    itReads('past where it was said', {frame: 'source-cue-content'}, [
      '{S:Ruiz} {C:told} {R:Harbour Radio’s Norwick Today show} {K:that the dam was sound}.',
      '{S:Ruiz} {C:noted} {P:at Monday’s press conference} {K:that the dam was sound}.',
      '{S:Ruiz} {C:said} {K:Monday’s vote was a farce}.',
      '{S:Ruiz} {C:said} {P:at the Norwick conference} {K:that the dam was sound}.',
      '{S:Ruiz} {C:said} in ’08 {K:that the dam was sound}.',
      '{S:She} {C:told} {R:Radio Norwick’s “Good Morning Norwick”} {K:that she would stay}.',
      [
        '{K:Many farmers found it rude}, {S:Nan Whit} {C:said} in posing the question to {R:Lowe}.',
        'content-source-cue'
      ]
    ])

    itReads('whom the speaker has it from', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:The Norwick Mail} {C:reported} {K:that the dam was sound}, citing {O:two officials}.',
      '{S:The Norwick Mail} {C:reported} {K:that the dam was sound}, citing {O:court papers}.',
      [
        '{K:The dam is sound}, {S:the Norwick Mail} {C:reported} on Tuesday, citing {O:two people with knowledge of the tests}.',
        'content-source-cue'
      ]
    ])
  })
})

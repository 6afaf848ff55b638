import {itReads, itReadsNothing} from './itReads.ts'

describe('findAttributions', () => {
  describe('words between a verb and what was said', () => {
    itReads('a time that an ordinal or another adverb opens', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Her aides} {C:said} for the first time {K:that the dam had leaked}.',
      '{S:The bakery} {C:reported} last quarter {K:that sales had doubled}.',
      '{S:The board} {C:said} just before the vote {K:that the gates would stay shut}.'
    ])

    itReads(
      'an insertion between commas, where nothing was said before',
      {frame: 'source-cue-content', type: 'indirect'},
      [
        '{S:The club} {C:says}, win or lose on Sunday, {K:it will stay in Corran}.',
        '{S:He} {C:explained} after winning his race in Ames, {K:he would have to train harder}.'
      ]
    )
    itReadsNothing('unless the sentence says it already, or says nothing', [
      'That said, the dam is old.',
      'Lowe agreed, he was tired and the road was long.'
    ])
  })

  describe('speakers without a noun', () => {
    itReads('most of those who were named before', {frame: 'source-cue-content'}, [
      'Nine bakers in ten had doubts; {S:most} {C:said} {K:they were “quite alarmed.”}',
      '{S:Most} {C:say} {K:they will stay}.'
    ])
    itReads('those who say so', {frame: 'source-cue-content', type: 'indirect'}, [
      'Ida Voss is among those {S:who} {C:say} {K:the well is dry}.',
      'The sale upset tenants, including some {S:who} {C:warned} {K:it would double their rent}.',
      'Among those {S:who} {C:said} {K:they cared about the rent}, most backed the club.'
    ])
    itReadsNothing('but not those who only think so', ['The talk was a reply to those who believe the dam should go.'])
  })

  describe('what somebody points to', () => {
    itReads('in a sentence without a report that came from it', {frame: 'participle', type: 'indirect'}, [
      '{S:He} defended the plan by {C:citing} {K:a study by the harbour board}.',
      '{S:He} has barred two papers from the hall, {C:citing} {K:his anger at headlines}.'
    ])
    itReads('beside what was said', {frame: 'content-source-cue'}, [
      [
        '{K1:“This is no hard race,”} {S12:he} {C1:said}, {C2:citing} {K2:Lind’s long stride and the wet track}.',
        'content-source-cue',
        'participle'
      ]
    ])
  })

  describe('a question that somebody was asked', () => {
    itReads('some time and somewhere', {frame: 'passive', type: 'indirect'}, [
      '{C:Asked} on Monday {K:whether the club would stay}, Ruiz shook her head.',
      '{C:Asked} during a concert in May {K:why he had left}, Ruhl shrugged.',
      '{C:Asked} later {K:about the wall}, the captain laughed.',
      'When {C:asked} at the show {K:about the merger}, she left.',
      '{C:Asked} by {S:Ruhl} {K:to answer the notes}, Lind laughed.',
      'Lind {C:was asked} during a lunch at the hall {K:if the club would stay}.'
    ])
    itReads('in its own words', {frame: 'passive', type: 'direct'}, [
      'The singer {C:was asked}, {K:“What is the worst hall you have played?”}'
    ])
    itReads('before he answers', {frame: 'passive'}, [
      [
        '{S2:Lind, when {C1:asked} {K1:why he had left},} {C2:replied} {K2:that he was tired}.',
        'passive',
        'source-cue-content'
      ]
    ])
    itReadsNothing('no task', ['Max Ruhl was asked to bring a single spoon.'])
  })

  describe('speakers that stand far from their verb or in unusual places', () => {
    itReads('behind a relative clause, with its pronoun or without', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:The town officials whose rules have been struck down} {C:say} {K:the change has come in the court}.',
      '{S:Several bakers I have spoken with over the last weeks} {C:said} {K:Mr. Lind had sold them old flour}.'
    ])
    itReads('before words in marks that somebody points to', {frame: 'source-cue-content', type: 'direct'}, [
      [
        '{S2:{S1:Mr. Ruhl}, {C1:citing} {K1:“the charm of Corran,”}} {C2:said} {K2:the team could win}.',
        'participle',
        'source-cue-content'
      ]
    ])
    itReads('before a dash or a hyphen between spaces', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Neil Hart, director of the choir Songs for Corran - which was founded in 1990 -} {C:said} {K:the hall has several options}.',
      '{S:Former pilots, like Ana Lind and Max Ruhl ― two winners of the cup ―} {C:have also said} {K:they are leaving}.'
    ])
    itReads('before the verb by which they were heard', {frame: 'content-source-cue', type: 'direct'}, [
      '{K:“Should there be a fence?”} {S:a caller} can be heard {C:asking} {R:Lind} after the match.'
    ])
    itReads('behind the verb that closes the sentence', {frame: 'content-cue-source', type: 'indirect'}, [
      '{K:Ms. Voss warned the club’s chairman, Max Ruhl, during their talks in Ames not to move the fence}, {C:said} {S:a steward who was briefed on the talks}.',
      '{K:Corran lacks support from its friends in the north, whom it has angered}, {C:said} {S:Larry Sabin, director of the Harbour Centre}.'
    ])
    itReads('with an adjective that is spelt like a preposition', {frame: 'source-cue-content', type: 'indirect'}, [
      'Outside {S:experts} {C:also say} {K:the plans are far from enough}.'
    ])
    itReads('as a rough share', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:At least half of riders in each town} {C:say} {K:the lines are slow}.'
    ])
    itReads('before a second verb', {frame: 'participle', type: 'indirect'}, [
      '{S:He} sat down, {C:then said} {K:the pier would close}.',
      '{S:He} paused, {C:then revealed} {K:why her work was moving}.'
    ])
  })

  describe('reports within a relative clause', () => {
    itReads('whose pronoun is left out or stands further off', {frame: 'source-cue-content', type: 'indirect'}, [
      'The note is part of a probe {S:the fire service} {C:said} {K:was over by June}.',
      'It was as long as her first novel, which even {S:rivals} {C:say} {K:was her best}.'
    ])
    itReadsNothing('but not about everything that somebody says', ['Not everything Lowe says is true.'])
  })

  describe('verbs in other dress', () => {
    itReads('with a small word of their own', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Dahl} {C:made clear} {K:that the talks had failed}.',
      '{S:Dahl} {C:has made it clear} {K:that the talks had failed}.',
      '{S:Ruhl} {C:called} out {K:Lind for missing the vote}.',
      '{S:Lind} {C:called} {K:upon the mayor to open the pier}.',
      '{S:Ana Lind} {C:is continuing to insist} {K:the letters are lost}.',
      '{S:Lind} {C:confided} to him {K:that the roof leaked}.',
      '{S:The board} {C:announced} {K:$3 million more would go to Corran}.'
    ])
    itReads('on what can be read', {frame: 'source-cue-content', type: 'direct'}, [
      '{S:A message on the door} {C:read} {K:“closed for good.”}',
      'Fans waved signs {S:that} {C:read} {K:“15 more!”}',
      '{S:Senator Ida Voss, of Ames,} {C:called} over her shoulder, {K:“His jokes are not helping.”}'
    ])
    itReads('as nouns', {frame: 'source-noun-content', type: 'indirect'}, [
      '{S:Her} most startling {C:claim is} {K:that the club is bankrupt}.',
      '{S:The senator}’s {C:answer was} {K:that the sea is wide}.'
    ])
    itReads('in the passive, before the words themselves', {frame: 'passive', type: 'direct'}, [
      'His clerks {C:were told}, {K:“You do not sell bread. You sell smiles.”}'
    ])
    itReadsNothing('but not by what is nobody', ['The flood made clear that the wall was low.'])
  })

  describe('what looks like a report', () => {
    itReadsNothing('a plural noun', [
      'It is one more of the songs, plays, television shows and films on the flood.',
      'Besides Ames, Norwick and Corran have claims in the area.',
      'The plan would tighten existing pledges to cut tolls.'
    ])
    itReadsNothing('what may come of a thing', [
      'The debate promised to be long.',
      'A pending vote threatens to split the club.',
      'The tax encouraged people to drive less.'
    ])
    itReadsNothing('what somebody wins or makes', [
      'The crew lost the first race, claiming the prize in the second.',
      'Hart won the race, claiming his third prize in a string of games.',
      'The board added two boats in May, which was late.',
      'The screens identify cracks that nobody sees.'
    ])
    itReadsNothing('what shows nothing in writing', [
      'The discovery showed how easy the theft had been.',
      'It shows how much the club has changed.'
    ])
    itReadsNothing('a call by telephone', [
      'Ruiz called both captains Tuesday night.',
      'The chairman is even calling donors himself.'
    ])
    itReadsNothing('advice to the reader', [
      'It should be noted that the wall is old.',
      'It is worth noting that the wall is old.',
      'The new thinking that followed the flood was welcome.',
      'Ruiz showed up at the pier where the crews were waiting.'
    ])
    itReads('a phrase before the subject', {frame: 'participle', type: 'mixed'}, [
      'In a note to fans, {S:Lind} urged patience, {C:saying} {K:it was “a long road.”}'
    ])
  })

  describe('what is reported, tweeted, or told after other words', () => {
    itReads('a thing or a deed', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:The club} {C:has reported} {K:spending $4 million on boats}.',
      '{S:Police} {C:reported} {K:906 thefts in the harbour}.',
      '{S:The Corran Mail} {C:first reported} {K:her choice}.',
      '{S:Lind} {C:tweeted} {K:her thanks to the crew}.'
    ])
    itReadsNothing('but not how or when a reporter works', [
      'She reports live from the pier.',
      'The Mail’s crew reported a few days later.',
      'She came back to her reporting post in Ames.'
    ])
    itReads('behind a phrase that parts the verb from its *that*', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Supporters of the tunnel} {C:say} by 55%-41% {K:that tolls should fall}.',
      '{S:Ruhl} {C:claimed} without any proof {K:that the vote was rigged}.'
    ])
    itReads('to a board with a name', {frame: 'content-source-cue', type: 'indirect'}, [
      '{K:This includes a crew for the divers}, {S:Max Ruhl} {C:told} {R:a Corran panel} Wednesday.'
    ])
    itReads('before other words about the saying', {frame: 'content-source-cue', type: 'indirect'}, [
      '{K:The club has moved to Ames}, {S:Wilkin} {C:said} to be heard.',
      '{K:The bridge was shut at noon}, {S:the news site Corran Info} {C:reported}.',
      '{K:The deficit will end this year}, {S:the nonpartisan Harbour Office} {C:reported} on Tuesday.'
    ])
    itReads('with a pronoun whose verb is shortened', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Pate} {C:told} {R:Corran News} {K:he’d support Harbour leader Ida Voss in a vote}.'
    ])
    itReads('by somebody after a date, or with a title in marks', {frame: 'source-cue-content'}, [
      'In a call on Dec. 2, {S:Col. Max H. Warren, a town spokesman in Ames,} {C:said}, {K:“I mean it.”}',
      '{S:Lie, author of “Low Tide,”} {C:says} {K:the port will close}.'
    ])
  })

  describe('whose words or view something is', () => {
    itReads('with a possessive before the noun', {frame: 'according-to'}, [
      '{C:In {S:Hart}’s view}, {K:the dam is safe}.',
      '{K:The dam}, {C:in {S:Hart}’s view}, {K:is safe}.',
      '{C:In {S:her} words}, {K:“they are the best.”}',
      'He is, {C:in {S:his} own words}, {K:“a man of the sea.”}'
    ])
    itReadsNothing('but not in a sentence of its own', ['The change was plain in Hart’s view of the sea.'])
  })

  describe('what a crowd calls out', () => {
    itReads('whoever they are', {frame: 'source-noun-content', type: 'direct'}, [
      '{S:Their} {C:chants} of {K:“Olaf! Olaf!”} rang out.',
      'The team walked out to {C:cries} of {K:“Go home!”} from {S:the stands}.',
      '{S:Fans} answered with {C:chants} of {K:“Feel it, Corran.”}',
      'The team was met with {C:chants} of {K:“Feel it, Corran.”}'
    ])
  })

  describe('bodies, papers and hearers', () => {
    itReads('that call something a name', {frame: 'source-cue-content', type: 'mixed'}, [
      '{S:Lind’s campaign} {C:called} {K:the Mail’s report a “sketch at best,”} because boats can turn.',
      '{S:The report} {C:calls} {K:the wall “a risk to life.”}'
    ])
    itReads('whose town is named', {frame: 'source-cue-content', type: 'mixed'}, [
      '{S:Mr. Voss} {C:assured} {R:his building’s tenants} {K:that the roof was “as good as new.”}'
    ])
    itReads('after a verb or a phrase between commas', {frame: 'source-cue-content'}, [
      'The issue came up after {S:Mr. Hart, when the storm was over,} {C:had said}, {K:“I think the sea takes plenty.”}',
      'It was softer than the tone of her crew, {S:who}, on a call Friday, {C:criticized} {K:Lind for “stealing the lists.”}'
    ])
    itReadsNothing('but not one that is called so', ['The campaign called “Go Home” was long.'])
  })
})

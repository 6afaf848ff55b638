import {itReads, itReadsNothing} from './itReads.ts'

describe('findAttributions', () => {
  describe('who speaks', () => {
    itReads('a name, a title, a role, a body', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ana Ruiz of the Norwick Water Board} {C:said} {K:the dam was sound}.',
      '{S:Ana Ruiz (Harbour Party)} {C:said} {K:the dam was sound}.',
      '{S:Officials briefed on the tests} {C:said} {K:the dam was sound}.',
      '{S:A person familiar with the matter} {C:said} {K:the dam was sound}.',
      '{S:The board’s lawyers} {C:argued} {K:that the dam was sound}.',
      '{S:The farmers’ union} {C:said} {K:the dam was sound}.',
      '{S:His lawyer} {C:said} {K:the dam was sound}.',
      '{S:Norwick Mayor Ana Ruiz} {C:said} {K:the dam was sound}.',
      '{S:Dr. Ana Ruiz} {C:said} {K:the dam was sound}.',
      '{S:Mr. Lowe} {C:said} {K:the dam was sound}.',
      '{S:Otto “Red” Berg} {C:said} {K:the dam was sound}.',
      '{S:Otto Berg Jr.} {C:said} {K:the dam was sound}.',
      '{S:Berg & Sons} {C:said} {K:the dam was sound}.',
      '{S:The U.N.} {C:said} {K:the dam was sound}.',
      '{S:The Rev. Otto Berg} {C:said} {K:the dam was sound}.',
      '{S:The head of the board’s safety panel} {C:said} {K:the dam was sound}.',
      '{S:Otto van Berg} {C:said} {K:the dam was sound}.',
      '{S:Otto de la Cruz} {C:said} {K:the dam was sound}.',
      '{S:A report to be considered at the meeting} {C:says} {K:the dam is sound}.',
      '{S:Ana Lind, head of planning} {C:said} {K:the dam was sound}.',
      '{S:The joint leaders of the union - the largest of the port,} {C:told} {R:the board} {K:the dam was sound}.',
      '{S:A team at Corran Hospital (CH) and the Institute of Norwick} {C:found} {K:that the water was safe}.',
      ['{K:The worst-hit area appeared to be Ames}, {C:said} {S:the mayor}.', 'content-cue-source'],
      '{S:The accused} {C:said} {K:the dam was sound}.',
      '{S:US officials} {C:said} {K:the dam was sound}.',
      '{S:The WHO} {C:said} {K:the water was safe}.',
      '{S:The Met} {C:said} {K:two men had been held}.',
      '{S:The Harbour Office} {C:say} {K:the quay is closed}.',
      '{S:The council} {C:say} {K:the quay is closed}.',
      '{S:Lane, 35, of Mill Road, Corran,} {C:denies} {K:theft}.',
      '{S:Lane, of Mill Road, Corran,} {C:denied} {K:the charge}.',
      '{S:The yellow warning} {C:adds} {K:that roads may close}.'
    ])

    itReads('whoever stands behind *as*, *but as* or a relative', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:A study by the watchdog group Norwick Matters} {C:found} {K:that the wall had moved}.',
      '{S:A campaign TV ad released} Thursday {C:accuses} {K:Lowe of selling the quay}.',
      'But as {S:Ruiz} {C:noted}, {K:the dam is sound}.',
      'As {S:the Harbour Board’s Lowe} {C:said}, {K:the two towns have become friends}.',
      'As {S:another Norwick study} from 2011 {C:noted}, {K:the wall was young then}.',
      'The board, {S:which} {C:says} {K:it has no money}, closed the bridge.',
      'The drop, which {S:pilots} {C:say} {K:could last}, was sudden.',
      '{S:A petition that appeared on Sunday} {C:says} {K:the yard is full}.'
    ])

    itReads('whoever the clause is about, however far off', {frame: 'participle', type: 'indirect'}, [
      '{S:A memo from the board}, Nan Whit, that was read out at 9 p.m. {C:warned} {K:that the dam was weak}.',
      '{S:Inga Mynt} May, 60, a doctor, {C:said} {K:she had no boat}.'
    ])

    itReads('the noun that a participle describes', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:A man accused of robbing his neighbour} {C:said} {K:he had found the purse}.',
      '{S:A man who refused to give his name} {C:said} {K:the ferry was full}.',
      '{S:A clerk named Ida Berg} {C:said} {K:the desk was shut}.',
      '{S:A clerk named Ida Berg, who works nights,} {C:said} {K:the desk was shut}.',
      '{S:The man leading the search for the boat} {C:said} {K:it had sunk}.',
      '{S:Astronomers using the Corran Array} {C:say} {K:they have seen a new moon}.',
      '{S:Survivors living under sheets since Monday night’s storm} {C:said} {K:they were hungry}.',
      '{S:A study published in May by the Corran Institute} {C:found} {K:that bus riders waited twice as long}.',
      'During the meeting {S:the mayor} {C:said} {K:it was late}.',
      'This morning {S:the mayor} {C:said} {K:it was late}.',
      'In the building {S:the police} {C:said} {K:they had seen nobody}.'
    ])

    itReads('a name among commas', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Berg, 41, of Quay Street, Norwick,} {C:denies} {K:theft}.',
      '{S:Otto Berg, of Quay Street, Norwick,} {C:has denied} {K:theft and arson}.',
      'At Norwick Crown Court, {S:Mr Berg, 36,} {C:denied} {K:theft}.',
      'In Norwick, {S:Mr Berg, 36,} {C:said} {K:the bus was late}.',
      '{S:Vera Berg, 29, from Quay Street, who has two children there,} {C:said} {K:the school was full}.',
      'In a letter sent from its yard in Corran, Calif., {S:Otto Berg, the vice president,} {C:said} {K:the yard was full}.',
      '{S:The family of a ‘loved and loving man’} {C:say} {K:they feel let down}.',
      '{S:The state’s Department of Parks and Land Care (DPLC)} {C:said} {K:the beach was shut}.'
    ])

    itReads('two kinds of people, and a body that is many', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Residents and visitors} {C:said} {K:they saw cars float by}.',
      '{S:Doctors and nurses at the clinic} {C:said} {K:the ward was full}.',
      '{S:The prosecution} {C:say} {K:Berg hid the boat}.',
      '{S:The family} {C:say} {K:they have heard nothing}.'
    ])

    itReads('people who are counted', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Eighty-one percent of harbour pilots} {C:say} {K:they trust the board}.',
      '{S:Six in 10} {C:say} {K:the board is honest}.',
      '{S:Nearly seven out of 10} {C:say} {K:the boats are too old}.',
      '{S:About four out of 10 pilots} {C:said} {K:the quay was too short}.',
      'Among farmers, {S:42%} {C:say} {K:they are content}.',
      '{S:Barely half} {C:said} {K:they knew of the wall}.',
      '{S:Nearly a fifth} {C:say} {K:they would move}.',
      '{S:Only 12} {C:said} {K:they knew the dike}.',
      '{S:Those surveyed} {C:say} {K:the rules would help}.',
      [
        '{S1:One} {C1:says} {K1:the town has the most cranes}, while {S2:another} {C2:says} {K2:the county has}.',
        'source-cue-content',
        'source-cue-content'
      ],
      '{S:About 3 in 5} {C:say} {K:the quay wants a crane}.',
      '{S:Fewer than two in 10} {C:said} {K:the dike frightened anybody}.',
      '{S:A majority of islanders} {C:say} {K:they use the ferry}.',
      '{S:About one in five} {C:say} {K:they would not vote}.',
      '{S:A whole array of pilots} {C:say} {K:the plan is sound}.',
      '{S:Just under a third, 32 percent,} {C:say} {K:the ferry is safe}.',
      'On both banks, {S:about half of commuters} {C:say} {K:the ferry is quicker}.',
      '{S:Nearly three-quarters, 72 percent,} {C:say} {K:Lowe should resign}.',
      '{S:More than a dozen former players} {C:said} {K:they had been paid in cash}.',
      ['Lowe trails her, with {S:31 percent} {C:saying} {K:the job is beyond him}.', 'participle']
    ])

    itReads('with much between the noun and its verb', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:One of the two who surveyed the dam, Ana Ruiz,} {C:said} {K:the dam was sound}.',
      '{S:One delegate not on the Harbour slate, Kel Berg,} {C:told} {R:the Mail} {K:she was for Ruiz}.',
      '{S:Ruiz, facing a lively rival in Corran, a mill town,} {C:said} {K:that nothing was wrong}.',
      '{S:Ruiz, who farms nearby,} last week {C:said} {K:the dam was sound}.',
      '{S:Ana Ruiz (Ames)} last month {C:claimed} {K:that the dam was sound}.',
      '{S:The man who found the crack} {C:said} {K:it was a hand wide}.',
      '{S:Sen. Ana Ruiz (Ames),} {C:said} after a lunch on Tuesday {K:that she had not read it}.',
      '{S:One of the writers of the 2013 survey, Ana Ruiz,} {C:said} {K:the wall had moved}.',
      '{S:Some in the “Shut It Now” crowd} {C:suggest} {K:the idea of a new wall is no better}.',
      '{S:Several sources privy to the talks} {C:say} {K:it is over}.',
      '{S:Ruiz} earlier Thursday {C:said} {K:the dam was sound}.',
      '{S:Ana Ruiz, whose old firm, Bay Lines, owns the quay,} {C:said} {K:the dam was sound}.',
      '{S:Officials who run the port} {C:say} {K:that the dam is sound}.',
      '{S:Farmers who spoke to the board} {C:said} {K:the dam was sound}.',
      '{S:Ruiz’s campaign, which a quarrel over a borrowed yacht had slowed since spring,} {C:said} {K:that nothing was wrong}.',
      'And {S:retired Gen. Jon Allen, who led the fleet in Norwick,} {C:said} on Sunday {K:that Lowe was wrong}.',
      [
        '{K:In Corran, the rope works is busy, but it is without an heir}, {C:said} {S:its chief executive, Jon Ferris}.',
        'content-cue-source'
      ]
    ])

    itReads('with a quantity or a time behind the noun', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:They} all {C:vowed} {K:to stay}.',
      '{S:Ruiz and Lowe} {C:have all described} {K:the wall as sound}.',
      '{S:Ruiz and Lowe} both {C:said} {K:the dam was sound}.',
      '{S:Strategists for Ruiz and Lowe} all {C:agree} {K:that the dam is sound}.',
      'When {S:Ruiz} a month {C:later announced} {K:layoffs}, some left.'
    ])

    itReads('several together, or some of many', {frame: 'source-cue-content', type: 'indirect'}, [
      '{S:Ruiz and Lowe} {C:said} {K:the dam was sound}.',
      '{S:Ana Ruiz and Jim Lowe} {C:said} {K:the dam was sound}.',
      '{S:Two engineers and a diver} {C:said} {K:the dam was sound}.',
      '{S:Many of the farmers} {C:said} {K:the dam was sound}.',
      '{S:Some} {C:say} {K:the dam is sound}.',
      '{S:Others} {C:said} {K:the dam was sound}.',
      '{S:Several people with knowledge of the tests} {C:said} {K:the dam was sound}.',
      '{S:Both sides} {C:say} {K:the dam is sound}.',
      '{S:All three engineers} {C:said} {K:the dam was sound}.'
    ])

    itReads(
      'with what is said of them between commas, brackets or dashes',
      {frame: 'source-cue-content', type: 'indirect'},
      [
        '{S:Ana Ruiz, who runs the mill,} {C:said} {K:the dam was sound}.',
        '{S:Ana Ruiz, the county engineer,} {C:said} {K:the dam was sound}.',
        '{S:Ana Ruiz, 44, the county engineer,} {C:said} {K:the dam was sound}.',
        '{S:Ana Ruiz, 44, a farmer from Corran who lost two barns,} {C:said} {K:the dam was sound}.',
        '{S:A spokeswoman for the board, Ana Ruiz,} {C:said} {K:the dam was sound}.',
        '{S:Ruiz — who left the board in May —} {C:said} {K:the dam was sound}.',
        '{S:Ruiz herself} {C:said} {K:the dam was sound}.',
        '{S:The company, based in Corran,} {C:said} {K:the dam was sound}.',
        '{S:The company, which built the dam in 1961,} {C:said} {K:it was sound}.',
        '{S:Berg, who is 71 and has served on the board since it was founded, in 1983,} {C:said} {K:the dam was sound}.',
        '{S:Ruiz, like Lowe,} {C:said} {K:the dam was sound}.',
        '{S:Ruiz, meanwhile,} {C:said} {K:the dam was sound}.',
        '{S:Ruiz, speaking on Monday,} {C:said} {K:the dam was sound}.',
        '{S:Ruiz, in a letter to the board,} {C:said} {K:the dam was sound}.'
      ]
    )

    itReads(
      'whatever tells how much or how surely stands before the verb',
      {frame: 'source-cue-content', type: 'indirect'},
      [
        '{S:Officers} {C:never quite realized} {K:that the runners had left}.',
        '{S:The models} {C:more accurately predicted} {K:the flood}.',
        'In the north of it {S:she} {C:said} {K:that the lake was safe}.'
      ]
    )

    itReads('of an infinitive, whoever is made to speak', {frame: 'source-cue-content', type: 'indirect'}, [
      'It is not unreasonable for {S:Clara Hine} to {C:assert} {K:that the letters were burned}.',
      'This leads {S:many experts} to {C:conclude} {K:that the wall had moved}.',
      '{S:Mr Abel} visited the charity’s office in Norwick to {C:announce} {K:that the pool would open}.'
    ])

    itReads(
      'with a place, a time or an open insertion before the verb',
      {frame: 'source-cue-content', type: 'indirect'},
      [
        '{S:Sandy Hill, who lost her dog in the flood in Aurora, Norwick, in July,} {C:said} {K:that the mayor had been rude}.',
        '{S:The board} on Friday for the first time {C:conceded} {K:that the valve was shut}.',
        '{S:Ida Berg, a friend of the museum} {C:said} {K:that the vote would be close}.'
      ]
    )

    itReadsNothing('of a participle that describes a noun, or of what nobody thought', [
      'The mayor paid for a widely denounced tweet.',
      'Had all five liked it I should have worried that it said nothing.'
    ])

    itReads('within a clause of a longer sentence', {frame: 'source-cue-content', type: 'indirect'}, [
      'The dam is old, but {S:Ruiz} {C:said} {K:it was sound}.',
      'The dam, which {S:Ruiz} {C:said} {K:was sound}, broke in May.',
      'In Norwick {S:Ruiz} {C:said} {K:the dam was sound}.',
      'Berg, {S:who} {C:says} {K:he will sue}, left the board in May.',
      'Berg, {S:who} {C:told} {R:the council} {K:that the wall had moved}, left in May.',
      'The board is led by Berg, {S:who} {C:said} {K:the wall had moved}.',
      'The wall was tested by Lowe, {S:who} {C:found} {K:that it had moved}.',
      'The crack, which {S:engineers} {C:said} {K:was small}, grew in the night.',
      'Lowe — {S:who} {C:says} {K:he saw the crack first} — was not asked.',
      'Lowe, {S:who} {C:said} {K:the dam leaked}, closed the valve.',
      'It was Ruiz {S:who} {C:said} {K:the dam was sound}.'
    ])

    itReads('after a tag', {frame: 'content-cue-source', type: 'direct'}, [
      [
        '{K1:“The dam is sound,”} {C1:said} {S1:Ruiz}, {S2:who} {C2:added} {K2:that she sleeps below it}.',
        'content-cue-source',
        'source-cue-content'
      ]
    ])
  })
})

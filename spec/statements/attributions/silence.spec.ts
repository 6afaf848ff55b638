import {itReadsNothing} from './itReads.ts'

describe('findAttributions', () => {
  describe('what credits nobody', () => {
    itReadsNothing('a name that is spelt like a verb of saying', [
      'The State Department opened a new office in Corran.',
      'The Report of the Year went to a weekly in Corran.',
      'The Norwick Post opened an office in Corran.'
    ])

    itReadsNothing('a verb of saying that says nothing here', [
      'The man accused of stealing the boat will stay in jail.',
      'Many voters there identify as farmers.',
      'Ana and Bea, as they call each other, met in May.',
      'The nominee was confirmed 92 to 0.',
      'The bridge is described in a novel.',
      'Ruiz spoke for an hour with questions and promises that nobody believed.',
      'The firm moved, claiming residency in Corran.',
      'That shows how close the vote was.',
      'Earlier this week, Ruiz promised.',
      'Ruiz showed up late for the meeting.',
      'The company maintained costs below the limit.',
      'The club pledged money for a new roof.',
      'Two reports that track spending were lost in the flood.',
      'Lowe made no remarks about the dam.',
      'Ruiz was asked to leave the hall.',
      'The states that have suffered most will be paid first.',
      'The call for bids closed on Friday.',
      'Lowe answered the phone.',
      'Lowe claimed the prize in May and left.',
      'Lowe insisted on paying for the meal.',
      'Ruiz noted the time and left.',
      'The bridge was ordered in May.',
      'The play opens on Friday.',
      'Ruiz found her keys under the seat.',
      'The light signals a train.',
      'The law includes a tax on water.',
      'The firm charges 4 crowns a head.',
      'Berg continued to the bridge.',
      'Rain is due, with a yellow warning for gales in parts of Corran.',
      'Judge issues warning to jurors in the mill trial.',
      'As the meeting concluded, the members were urged to vote.',
      'They were put in groups according to their diet.',
      'Berg expects a daughter in May.',
      'Crews were called to the yard after a wall had been hit by another boat.',
      'The mural depicts a ship in a bottle.',
      'It is certain that the wall has moved.',
      'As far as the club is concerned, the match is over.',
      'The two sides talked for an hour.',
      'Ruiz read the report.',
      'The price is expected to fall.',
      'The letter was posted in Corran.',
      'The path goes on for a mile.',
      'She ordered soup.',
      'Lowe told the truth.',
      'Her claims are being heard in Corran.',
      'The union’s claims for damages were settled.',
      'The reports were filed on Monday.',
      'He shows horses.',
      'Lowe sees a doctor twice a year.',
      'The stated aim was peace.',
      'The said date has passed.',
      'A so-called expert came.',
      'Lowe fired back at the boar.',
      'Lowe argued with his brother.',
      'Ruiz knows the mayor.',
      'Ruiz expects rain.',
      'The company hopes to expand.',
      'Lowe remembers the flood.',
      'Holm declined to comment.',
      'A lawyer for the family declined to comment.',
      'The mayor’s office referred questions to the police.'
    ])

    itReadsNothing('marks that hold no speech beside what somebody does', [
      'Ruiz published a memoir, “Low Tide,” in May.',
      'Ruiz starred in a film, “The Salt Road.”',
      'The board barred its members from mentioning the flood.',
      'A band called the Gulls played on the quay.',
      'A man called Berg was arrested.'
    ])

    itReadsNothing('a participle that belongs to a noun, and a noun that makes no claim', [
      'Ruiz left, including her dog.',
      'The board spent a year adding rooms to the hall.',
      'The work is going well, and the crew is finishing the wall.',
      'Ruiz sat reading the report.',
      'The claim that night was false.',
      'Hart’s report that was lost came back.'
    ])

    itReadsNothing('a passive that tells what was done', [
      'Lowe was asked to leave.',
      'Lowe was asked.',
      'The meeting was called for Monday.'
    ])

    itReadsNothing('a title, a term, a nickname or a sneer in marks', [
      'The film “Low Tide” opens on Friday.',
      'Ruiz sang “Salt and Rope” at the fair.',
      'The so-called “ghost cargo” was grain.',
      'The council’s “experts” backed the plan.',
      'Callers must press “1” for English.',
      'The word “dam” is older than the town.',
      'Otto “Red” Berg left the hall.',
      'The “dry berth” clause was struck.'
    ])

    itReadsNothing('what somebody writes that is no report', [
      'Ruiz wrote a letter to the board, as her father had.',
      'Lowe has admitted nothing and is writing it down.'
    ])

    itReadsNothing('states that are places', [
      'The ferry links the four states that share the river.',
      'Towns in smaller, poorer states lost their ferries.',
      'Many state harbours closed after the flood.'
    ])

    itReadsNothing('a label that names no speaker', [
      'Note: The dam is sound.',
      'Opening hours: Monday to Friday.',
      'Norwick: The dam is sound.'
    ])

    itReadsNothing('a headline that reports what happened', [
      '# Dam Report Lost in Flood',
      '# Board Shows Off New Hall',
      '# State Orders Bridge Closed'
    ])
  })
})

/**
 * Nouns for people by what they are or do: the head of «a spokesman for the port», «her lawyer», «two aides».
 * Kept by field, so that a word that is missing has an obvious place.
 */
import {type NounGroup, nounForms} from './nouns.ts'

/** People by field. */
export const roleGroups: readonly NounGroup[] = [
  // Who speaks for somebody else: a routine voice, never a withheld one by itself.
  {group: 'spokesperson', gender: 'male', words: 'spokesman'},
  {group: 'spokesperson', gender: 'female', words: 'spokeswoman'},
  {group: 'spokesperson', words: 'spokesperson/spokespeople spokespersons/ representative rep publicist'},
  // The law: courts, bar and parties.
  {
    group: 'lawyer',
    words:
      'lawyer attorney solicitor barrister litigator advocate counsel/counsel counselor counsellor attorney-general'
  },
  {group: 'prosecutor', words: 'prosecutor prosecutor-general'},
  {group: 'judge', words: 'judge justice magistrate jurist arbitrator ombudsman registrar coroner referee umpire'},
  {
    group: 'court',
    words:
      'defendant plaintiff complainant petitioner appellant litigant juror claimant suspect inmate prisoner convict'
  },
  {
    group: 'court',
    words: 'witness eyewitness bystander onlooker accuser informant whistleblower whistle-blower victim survivor'
  },
  // Police, fire, rescue, inspection.
  {
    group: 'police',
    words: `officer detective sheriff deputy sergeant lieutenant trooper constable inspector superintendent marshal undersheriff
      investigator policeman patrolman warden ranger guard bailiff agent`
  },
  {group: 'police', gender: 'female', words: 'policewoman'},
  {group: 'rescue', words: 'firefighter fireman paramedic lifeguard rescuer medic dispatcher'},
  {group: 'police', words: 'police/ authorities/ detectives/'},
  // Government, parties and diplomacy.
  {
    group: 'government',
    words: `minister president premier chancellor secretary undersecretary governor mayor councillor councilor councilman alderman
      commissioner senator lawmaker legislator congressman assemblyman parliamentarian deputy delegate ambassador diplomat envoy
      consul official regulator bureaucrat administrator politician incumbent king prince monarch emir sheikh vice-president
      treasurer comptroller assessor clerk selectman supervisor ex-president superdelegate whip backbencher legislator mp mep mla msp td`
  },
  {
    group: 'government',
    gender: 'female',
    words: 'congresswoman councilwoman assemblywoman queen princess duchess alderwoman'
  },
  {group: 'government', words: 'policymaker peacekeeper interpreter negotiator mediator observer monitor'},
  // Campaigns and politics.
  {
    group: 'politics',
    words: `candidate nominee contender challenger front-runner frontrunner hopeful rival opponent aide adviser advisor strategist
      pollster operative surrogate staffer supporter backer loyalist ally donor delegate voter activist campaigner organizer organiser
      volunteer lobbyist speechwriter fundraiser canvasser conservative liberal progressive moderate democrat republican
      independent libertarian evangelical socialist nationalist populist separatist rebel militant insurgent dissident defector
      critic detractor defender confidant confidante proponent foe adversary protester protestor demonstrator picket striker
      unionist`
  },
  // Companies and work.
  {
    group: 'business',
    words: `executive chief director manager chairman chairperson chair chairwoman founder co-founder cofounder owner co-owner
      entrepreneur businessman businesswoman businessperson/businesspeople investor shareholder trader banker broker analyst economist
      consultant accountant auditor actuary employee worker employer boss supervisor foreman colleague co-worker coworker partner
      member insider recruiter realtor landlord tenant developer contractor subcontractor builder retailer shopkeeper salesman
      saleswoman vendor grower farmer rancher fisherman skipper captain trawlerman miner driver pilot engineer technician mechanic
      electrician plumber carpenter welder machinist seafarer sailor docker stevedore deckhand master harbourmaster adjuster surveyor ceo cfo coo cto tycoon magnate mogul
      billionaire millionaire baron financier lender creditor debtor trustee executor beneficiary negotiator bidder buyer seller
      customer client consumer subscriber commuter passenger traveller traveler tourist visitor guest diner patron shopper
      receptionist secretary assistant intern apprentice trainee staff/ crew/ staffers/ management/ leadership/ workforce/
      head deputy leader co-leader president-elect`
  },
  // Trades and posts of the town.
  {
    group: 'business',
    words: `coordinator organiser facilitator steward caretaker janitor usher porter postman courier trucker butcher grocer florist joiner roofer
      mason blacksmith shepherd gamekeeper nanny translator waiter barista postmaster quartermaster stationmaster dispatcher bursar
      lifeboatman ferryman`
  },
  {group: 'business', gender: 'female', words: 'waitress barmaid seamstress'},
  // Science, medicine and learning.
  {
    group: 'science',
    words: `scientist researcher professor academic scholar expert specialist author co-author physicist chemist biologist geologist
      historian sociologist psychologist psychiatrist epidemiologist virologist ecologist astronomer mathematician statistician
      archaeologist anthropologist meteorologist forecaster climatologist oceanographer hydrologist seismologist volcanologist
      geographer geneticist neuroscientist botanist zoologist ornithologist entomologist criminologist demographer philosopher
      theologian linguist conservationist environmentalist naturalist technologist programmer inventor lecturer fellow postdoc
      zookeeper curator librarian archivist magician optician dietician technician vegetarian mortician civilian`
  },
  {
    group: 'medicine',
    words: `doctor physician surgeon nurse matron midwife/midwives pharmacist dentist veterinarian vet paediatrician pediatrician oncologist
      cardiologist neurosurgeon neurologist radiologist pathologist gynecologist gynaecologist therapist counselor dietitian
      carer caregiver patient clinician practitioner gp medic toxicologist`
  },
  {
    group: 'school',
    words: `teacher principal headteacher headmaster headmistress superintendent dean provost rector student pupil graduate alumnus/alumni
      tutor instructor coach undergraduate classmate roommate teenager`
  },
  // Arts, film and the press.
  {
    group: 'arts',
    words: `actor star performer entertainer comedian comic singer songwriter musician guitarist drummer pianist violinist rapper
      composer conductor artist painter sculptor photographer dancer choreographer model designer architect novelist writer poet
      playwright screenwriter director filmmaker film-maker producer co-producer cinematographer armorer armourer stuntman
      cameraman celebrity idol impresario promoter collector dealer gallerist chef baker brewer cast/ band/bands
      influencer vlogger youtuber`
  },
  {group: 'arts', gender: 'female', words: 'actress comedienne ballerina heroine'},
  {
    group: 'press',
    words: `reporter journalist correspondent editor columnist commentator anchor presenter broadcaster host moderator blogger
      publisher pundit narrator interviewer critic newsreader anchorman weatherman biographer fact-checker`
  },
  {group: 'press', gender: 'female', words: 'anchorwoman'},
  // Sport.
  {
    group: 'sport',
    words: `player footballer striker midfielder defender goalkeeper keeper winger quarterback receiver linebacker pitcher catcher
      batsman batter bowler cricketer golfer boxer fighter wrestler swimmer runner sprinter cyclist rider jockey skier skater
      gymnast athlete champion captain coach manager trainer referee umpire scout teammate team-mate rower racer driver olympian
      medallist medalist skipper rookie veteran fan supporter tennis-player`
  },
  // Arms and intelligence.
  {
    group: 'military',
    words: `soldier general colonel major commander admiral airman seaman corporal private veteran marine sniper gunman hacker
      conscript recruit reservist troops/ spy/spies operative insurgent captain fighter legionnaire militant militiaman`
  },
  // Faith and community.
  {
    group: 'community',
    words: `priest pastor bishop archbishop cardinal pope rabbi imam minister reverend vicar chaplain monk elder chief
      parishioner churchgoer worshipper worshiper nun abbot cleric preacher evangelist missionary resident local neighbour neighbor
      homeowner villager islander townsperson/townspeople citizen immigrant migrant refugee asylum-seeker evacuee pensioner retiree
      motorist pedestrian cyclist parent participant attendee spectator viewer listener reader user respondent commenter caller
      applicant holder native expatriate householder ratepayer taxpayer subscriber camper hiker walker climber swimmer diver angler
      hunter birdwatcher gardener mourner well-wisher organizer spokespeople/ public/ crowd/crowds audience/audiences`
  },
  // Kin: tell gender, and whose they are.
  {
    group: 'kin',
    gender: 'female',
    words:
      'wife/wives mother daughter sister aunt niece grandmother granddaughter widow stepmother ex-wife girlfriend fiancée mother-in-law sister-in-law daughter-in-law stepdaughter stepsister mum mom'
  },
  {
    group: 'kin',
    gender: 'male',
    words:
      'husband father son brother uncle nephew grandfather grandson widower stepfather ex-husband boyfriend fiancé father-in-law brother-in-law son-in-law stepson stepbrother dad'
  },
  {
    group: 'kin',
    words:
      'spouse parent child/children sibling cousin relative friend family/families twin grandparent grandchild/grandchildren heir descendant acquaintance roommate flatmate housemate'
  },
  // Bare people.
  {group: 'people', gender: 'female', words: 'woman girl lady schoolgirl'},
  {group: 'people', gender: 'male', words: 'man boy gentleman schoolboy guy'},
  {
    group: 'people',
    words:
      'person/people individual adult teenager youngster youth toddler baby senior figure folk/folks others/ someone/ somebody/ colleagues/'
  },
  // Whose name is kept back, most often.
  {group: 'source', words: 'source insider informant tipster leaker'},
  // Holders in general: many voices, none of them there.
  {group: 'holder', words: 'expert observer watcher skeptic sceptic cynic commentator'},
  // Words for a number of people.
  {group: 'pair', words: 'pair/ duo/ trio/ couple/ quartet/ twosome/ threesome/'}
]

/** Person nouns, singular and plural: `spokeswoman`, `people`, `prosecutors`. */
export const personNouns = nounForms(roleGroups)

/** Words that name one trade: «the lawyer» may be whom the story called an attorney. */
export const roleSynonyms: readonly string[] = [
  'lawyer attorney solicitor barrister counsel counselor counsellor advocate litigator',
  'actor actress star performer',
  'armorer armourer',
  'cinematographer cameraman',
  'director filmmaker film-maker',
  'officer policeman policewoman constable trooper patrolman',
  'businessman businesswoman entrepreneur tycoon magnate mogul billionaire executive',
  'lawmaker legislator senator congressman congresswoman parliamentarian assemblyman assemblywoman representative mp',
  'councillor councilor councilman councilwoman alderman',
  'spokesman spokeswoman spokesperson representative rep',
  'scientist researcher academic professor expert scholar author',
  'physicist chemist biologist geologist epidemiologist virologist ecologist astronomer scientist',
  'doctor physician surgeon medic clinician neurosurgeon pediatrician paediatrician cardiologist oncologist',
  'coach manager trainer boss',
  'player footballer striker midfielder defender goalkeeper keeper winger quarterback pitcher forward',
  'captain skipper',
  'singer musician songwriter rapper star',
  'writer author novelist columnist playwright poet',
  'journalist reporter correspondent columnist editor',
  'chairman chairwoman chair chairperson',
  'adviser advisor aide strategist',
  'investigator detective inspector',
  'priest pastor vicar minister reverend cleric',
  'candidate nominee contender challenger hopeful front-runner frontrunner',
  'politician president senator governor mayor minister lawmaker',
  'leader president chairman chairwoman chief head',
  'chief executive boss head ceo',
  'source person official insider',
  'teenager boy girl youth student pupil'
]

/** Plurals that are a routine institutional voice without further words: «police said», «prosecutors said». */
export const institutionalVoices: ReadonlySet<string> = new Set([
  ...[
    'police',
    'authorities',
    'officials',
    'prosecutors',
    'investigators',
    'detectives',
    'officers',
    'deputies',
    'firefighters'
  ],
  ...[
    'rescuers',
    'paramedics',
    'doctors',
    'organizers',
    'organisers',
    'regulators',
    'inspectors',
    'lawyers',
    'attorneys'
  ]
])

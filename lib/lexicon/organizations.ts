/** Nouns for bodies that speak as one, and the words by which a name shows that it is a body's. */
import {type NounGroup, nounForms} from './nouns.ts'

/** Bodies by what they are. */
export const organizationGroups: readonly NounGroup[] = [
  // The state.
  {
    group: 'government',
    words: `government ministry department agency/agencies council parliament congress/congresses senate assembly legislature cabinet
      administration commission committee subcommittee board bureau office authority directorate secretariat embassy consulate municipality
      state city county province town borough country nation kingdom republic regime junta treasury presidency monarchy palace
      watchdog regulator inspectorate ombudsman task-force taskforce council delegation mission white-house kremlin pentagon`
  },
  // Courts and forces.
  {
    group: 'force',
    words:
      'court tribunal jury/juries force army/armies navy/navies military/militaries militia police-force coastguard guard fbi cia prosecution/ defence/ defense/ panel grand-jury'
  },
  // Companies.
  {
    group: 'company',
    words: `company corporation firm business/businesses conglomerate startup start-up subsidiary manufacturer maker carmaker automaker
      brewer retailer supermarket chain airline carrier operator utility/utilities bank lender insurer brokerage fund developer
      contractor supplier distributor brand studio label shop store restaurant hotel factory/factories plant mill producer
      shipbuilder drugmaker chipmaker steelmaker miner shipper landlord consultancy/consultancies agency/agencies joint-venture venture
      enterprise giant exchange platform owner employer railway railroad port airport shipyard production`
  },
  // Associations.
  {
    group: 'association',
    words: `association union federation confederation league society/societies club organization organisation group charity/charities
      foundation trust institute institution alliance coalition network movement party/parties campaign lobby think-tank thinktank nonprofit
      non-profit ngo co-operative cooperative guild chamber forum centre center fellowship fraternity order caucus/caucuses
      team side squad franchise camp church/churches diocese/dioceses parish/parishes mosque synagogue temple congregation`
  },
  // Learning and care.
  {
    group: 'institution',
    words: `university/universities college school academy/academies faculty/faculties laboratory/laboratories lab hospital clinic museum
      gallery/galleries library/libraries theatre theater orchestra zoo observatory/observatories prison jail`
  }
]

/** Organization nouns, singular and plural: `company`, `ministry`, `unions`. */
export const organizationNouns = nounForms(organizationGroups)

/** Nouns for people that as often stand for a body: «the regulator», «its maker»; and whether a public body or a company. */
export const bodyRoles: ReadonlyMap<string, 'public' | 'company'> = new Map<string, 'public' | 'company'>([
  ['regulator', 'public'],
  ['watchdog', 'public'],
  ['maker', 'company'],
  ['manufacturer', 'company'],
  ['operator', 'company'],
  ['owner', 'company'],
  ['developer', 'company'],
  ['producer', 'company'],
  ['publisher', 'company'],
  ['supplier', 'company'],
  ['contractor', 'company'],
  ['retailer', 'company'],
  ['insurer', 'company'],
  ['lender', 'company'],
  ['employer', 'company'],
  ['parent', 'company']
])

/** Last words of a body's name: «Corran Freight Inc.», «Lowe & Sons», «Dale Holdings». */
export const organizationEndings: ReadonlySet<string> = new Set(
  `inc inc. ltd ltd. llc llp plc corp corp. co co. gmbh ag sa nv bv ab oyj spa pty limited incorporated
  holdings industries enterprises partners associates solutions systems technologies technology services productions pictures
  studios entertainment records airlines airways motors foods brewery breweries brothers bros bros. sons group consulting
  pharmaceuticals therapeutics energy petroleum oil mining steel capital ventures investments insurance bancorp securities
  logistics freight shipping lines railways transport construction homes properties realty hotels resorts stores supermarkets
  semiconductor semiconductors fluidics marine water gas rail trains coaches buses media transit ferries fabrication robotics aerospace dynamics analytics networks labs laboratories
  state materials chemical chemicals metals minerals electric renewables solar cement timber farms dairy bakery bakeries spirits beverages
  apparel interactive digital software telecom wireless mobile communications aviation cruises tours couriers haulage builders
  contractors engineers architects surveyors solicitors accountants advisers advisors consultants publishing press-books
  united utd albion rovers athletic wanderers fc afc rfc cc`.split(/\s+/u)
)

/** Of these the ones of clubs, whatever stands before them: «Man Utd». */
export const clubEndings: ReadonlySet<string> = new Set('united utd rovers athletic wanderers fc afc rfc cc'.split(' '))

/** Words that make a name a body's wherever they stand in it: «University of Corran», «Dale County Council». */
export const organizationWords: ReadonlySet<string> = new Set(
  `university college school academy institute institution council ministry department office bureau agency commission committee
  board authority administration service services police sheriff's constabulary court tribunal parliament senate congress assembly
  association union federation confederation league society club foundation trust charity alliance coalition network movement party campaign
  bank company corporation hospital clinic museum gallery library theatre theater church diocese embassy consulate chamber
  center centre laboratory laboratories observatory group organization organisation forum guild brigade corps
  army navy force forces guard directorate secretariat treasury fund front house cabinet government division unit
  patrol customs district headquarters infirmary hospice caucus airport port airlines railway railways cooperative co-operative initiative project
  program programme coalition task nations registry republic labour`.split(/\s+/u)
)

/** Bodies whose name does not show what they are. */
export const knownOrganizations: ReadonlySet<string> = new Set([
  // Pollsters and counters.
  ...'gallup nielsen pew ipsos yougov quinnipiac marist rasmussen statista'.split(' '),
  // Short forms that every reader knows: «the FBI», «NASA said».
  ...[
    'fbi',
    'cia',
    'nsa',
    'nasa',
    'noaa',
    'fda',
    'cdc',
    'epa',
    'irs',
    'sec',
    'fcc',
    'ftc',
    'faa',
    'fema',
    'ntsb',
    'osha',
    'nih',
    'atf',
    'dea',
    'ice',
    'tsa'
  ],
  ...[
    'nato',
    'un',
    'eu',
    'who',
    'imf',
    'wto',
    'unicef',
    'unesco',
    'unhcr',
    'opec',
    'oecd',
    'iaea',
    'fifa',
    'uefa',
    'ioc',
    'wada',
    'mi5',
    'mi6'
  ],
  ...[
    'nhs',
    'bma',
    'tuc',
    'cbi',
    'rnli',
    'rspca',
    'rspb',
    'ofcom',
    'ofsted',
    'ofgem',
    'hmrc',
    'nfl',
    'nba',
    'nhl',
    'mlb',
    'ncaa',
    'fa',
    'rfu',
    'gop',
    'dnc',
    'rnc'
  ],
  ...[
    'aclu',
    'naacp',
    'nra',
    'aarp',
    'afl-cio',
    'u.n.',
    'e.u.',
    'w.h.o.',
    'f.b.i.',
    'c.i.a.',
    'i.m.f.',
    'europol',
    'interpol',
    'eurostat',
    'frontex'
  ],
  // Companies whose names are also words or look like a person's: facts that every reader knows.
  ...'facebook twitter google amazon apple microsoft youtube instagram tiktok whatsapp netflix uber lyft tesla boeing airbus toyota volkswagen nissan honda bmw'.split(
    ' '
  ),
  ...'exxonmobil chevron shell bp walmart target tesco sainsbury costco ikea nike adidas disney sony samsung intel nvidia ibm oracle openai spacex pfizer moderna'.split(
    ' '
  ),
  ...'novartis bayer siemens nestle unilever starbucks barclays hsbc citigroup goldman equifax fedex ups maersk ryanair lufthansa qantas airbnb reddit spotify snapchat'.split(
    ' '
  ),
  // Houses and places that speak.
  ...[
    'white house',
    'kremlin',
    'pentagon',
    'downing street',
    'capitol hill',
    'whitehall',
    'vatican',
    'holy see',
    'westminster',
    'scotland yard',
    'buckingham palace',
    'kensington palace'
  ],
  ...[
    'congress',
    'senate',
    'parliament',
    'treasury',
    'home office',
    'foreign office',
    'cabinet office',
    'supreme court',
    'justice department',
    'state department'
  ],
  ...[
    'united nations',
    'european union',
    'red cross',
    'red crescent',
    'amnesty international',
    'human rights watch',
    'greenpeace',
    'oxfam',
    'unison',
    'unite',
    'european commission'
  ]
])

/** Words before a name: forms of address, and offices that are printed before it. */

/** Forms of address, lower case without the stop. Gender is null where the word does not say it. */
export const honorifics: ReadonlyMap<string, 'female' | 'male' | null> = new Map<string, 'female' | 'male' | null>([
  ['mr', 'male'],
  ['mister', 'male'],
  ['messrs', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['father', 'male'],
  ['brother', 'male'],
  ['herr', 'male'],
  ['monsieur', 'male'],
  ['señor', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['mme', 'female'],
  ['mlle', 'female'],
  ['madame', 'female'],
  ['madam', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['baroness', 'female'],
  ['sister', 'female'],
  ['frau', 'female'],
  ['señora', 'female'],
  ['mx', null],
  ['dr', null],
  ['drs', null],
  ['doctor', null],
  ['prof', null],
  ['professor', null],
  ['rev', null],
  ['reverend', null],
  ['hon', null],
  ['msgr', 'male']
])

/** Offices and ranks that stand before a name with a capital: «Gov. Hale», «Councillor Dale», «District Attorney Rolfe». Lower case, without the stop. */
export const nameTitles: ReadonlySet<string> = new Set(
  `president vice-president premier chancellor minister secretary governor gov lt mayor senator sen sens representative rep reps congressman
  congresswoman councillor councilor cllr coun councilman councilwoman alderman ald commissioner ambassador amb judge justice magistrate sheriff
  deputy officer detective det constable inspector insp superintendent supt sergeant sgt lieutenant captain capt major maj colonel col
  general gen admiral adm commander cmdr cdr corporal cpl private pvt brigadier brig marshal chief undersheriff trooper agent
  attorney prosecutor solicitor counsel coroner king queen prince princess duke duchess earl count baron pope cardinal archbishop bishop
  imam rabbi pastor sheikh ayatollah mullah chairman chairwoman chair director coach manager principal dean speaker delegate del
  lawmaker candidate nominee spokesman spokeswoman spokesperson actor actress director singer author economist analyst lawyer
  midfielder striker quarterback goalkeeper defender secretary-general emir sultan emperor first vice deputy acting former
  assistant associate senior junior district assemblyman assemblywoman leader foreman pilot firefighter nurse skipper mp`.split(
    /\s+/u
  )
)

/** After a name: «Theodore Lane Jr.», «Inga Rolfe III», «Dr. Osei, M.D.» */
export const nameSuffixes: ReadonlySet<string> = new Set([
  'jr',
  'jr.',
  'sr',
  'sr.',
  'ii',
  'iii',
  'iv',
  'esq',
  'esq.',
  'phd',
  'ph.d.',
  'md',
  'm.d.',
  'qc',
  'kc',
  'obe',
  'mbe',
  'cbe'
])

/** Small words inside a name: «Ana de la Cruz», «Piet van den Berg», «Omar bin Rashid», «Leonor of Corran» is none. */
export const nameParticles: ReadonlySet<string> = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'das',
  'do',
  'dos',
  'du',
  'des',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'ter',
  'ten',
  'zu',
  'zur',
  'bin',
  'ibn',
  'bint',
  'al',
  'el',
  'ben',
  'af',
  'av',
  'y',
  'e',
  "d'",
  "o'"
])

/** What a short form before a name is in full, as the story says it later: «Gov. Hale … the governor». */
export const titleAbbreviations: ReadonlyMap<string, string> = new Map<string, string>([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['cllr', 'councillor'],
  ['coun', 'councillor'],
  ['ald', 'alderman'],
  ['amb', 'ambassador'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['fr', 'priest'],
  ['msgr', 'priest'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['gen', 'general'],
  ['maj', 'major'],
  ['adm', 'admiral'],
  ['cmdr', 'commander'],
  ['cpl', 'corporal'],
  ['pvt', 'private'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['atty', 'attorney'],
  ['pres', 'president'],
  ['sec', 'secretary'],
  ['del', 'delegate'],
  ['asst', 'assistant']
])

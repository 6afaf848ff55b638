/**
 * Abbreviations that keep their full stop. A group says whether the stop may end a sentence as well,
 * and what must stand around the word for it to be an abbreviation and not a word («Sun.», «No.», «Mass.»).
 */

/**
 * What must stand around a word to make it an abbreviation: nothing, a capital (`Gen.`), a capital with a comma or bracket before
 * (`Dunmore, Ore.`, `(R-Ind.)`), a number before (`6 ft.`), or a number after (`No. 2`).
 */
export const abbreviationNeeds = ['nothing', 'capital', 'comma', 'number before', 'number after'] as const
export type AbbreviationNeed = (typeof abbreviationNeeds)[number]

/** Abbreviations that behave alike. */
export interface AbbreviationGroup {
  readonly group: string
  /** Whether a sentence can end with it: «He works for Oakes & Co. She does not.» */
  readonly ends: boolean
  readonly needs: AbbreviationNeed
  /** Lower case, without the stop. */
  readonly words: readonly string[]
}

const splitWords = (text: string): readonly string[] => text.split(/\s+/)

/** Every abbreviation that keeps its full stop, in groups with an example each. A word may stand in several: «Sec. 12», «9 sec.» */
export const abbreviationGroups: readonly AbbreviationGroup[] = [
  // «Mr. Oakes», «Dr. Lind»: a name always follows.
  {
    group: 'titles',
    ends: false,
    needs: 'capital',
    words: splitWords('mr mrs ms mx dr drs prof profs rev revs hon messrs mme mlle msgr')
  },
  // «Gov. Hale», «Lt. Col. Ames», «Asst. Supt. Rowe», «St. Ives», «Mt. Corran», «Ft. Dale».
  {
    group: 'ranks and offices',
    ends: false,
    needs: 'capital',
    words:
      splitWords(`gov govs lt sen sens rep reps gen gens col capt cpl sgt maj adm cmdr comdr pfc pvt spc brig ens cdr supt insp det dets
      asst atty attys pres sec treas amb del ald cllr coun st ste mt ft fr sr`)
  },
  // «Theodore Lane Jr. left», «Amos Oakes, Esq.»
  {group: 'after names', ends: true, needs: 'capital', words: splitWords('jr esq')},
  // «Jan. 3», «since Sept. The board …».
  {
    group: 'months and days',
    ends: true,
    needs: 'capital',
    words: splitWords('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri')
  },
  // «Sat. at noon» but «The court sat.»; «Sun. Oct. 5» but «under the Sun.»
  {group: 'days that are words', ends: true, needs: 'number after', words: splitWords('sat sun')},
  // «a farm in Calif. She sold it».
  {
    group: 'states',
    ends: true,
    needs: 'capital',
    words: splitWords(
      'ariz calif colo conn fla kan kans mich minn mont neb nebr nev okla penn tenn tex vt wis wisc wyo ont que sask alta'
    )
  },
  // «Dunmore, Pa.», «(D-Mass.)», but «at evening Mass.» and «felt Ill.»
  {
    group: 'states that are words',
    ends: true,
    needs: 'comma',
    words: splitWords('ala ark cal del ga ia ill ind ky la mass md me miss mo ore pa va wash')
  },
  // «Corran Freight Inc. said», «Lind & Co.», «Assn. of Ferry Pilots».
  {
    group: 'companies and bodies',
    ends: true,
    needs: 'capital',
    words: splitWords('inc corp co cos ltd llc llp bros plc assn assoc dept dist univ mfg intl natl govt')
  },
  // «14 Quarry Rd. at dawn», «Fifth Ave.», «the Corran Bldg.»
  {
    group: 'addresses',
    ends: true,
    needs: 'capital',
    words: splitWords('ave blvd rd hwy ln pl sq pkwy rte apt bldg')
  },
  // «40 lbs.», «9 mi.», «12 hrs.»; «in.» is left out: it is nearly always the word.
  {
    group: 'units',
    ends: true,
    needs: 'number before',
    words: splitWords('ft lb lbs oz kg km cm mm mi yd yds hr hrs min mins sec secs mph gal sq cu pct')
  },
  // «No. 2», «Nos. 4 and 5», «Vol. 3», «pp. 40–44», «Art. 5», «Sec. 12», «Ch. 9», «ca. 1840».
  {
    group: 'before numbers',
    ends: false,
    needs: 'number after',
    words: splitWords('no nos vol vols p pp par para art arts sec secs fig figs ch chap c ca est ext tel op ver ed')
  },
  // «Ferris v. Oakes», «Corran vs. Dale», «approx. 40», «est. 1904», «viz. the lease».
  {
    group: 'never last',
    ends: false,
    needs: 'nothing',
    words: splitWords('vs v approx viz cf incl excl esp aka')
  },
  // «tents, stoves, etc. The rest», «Rolfe et al. found».
  {group: 'sometimes last', ends: true, needs: 'nothing', words: splitWords('etc al ibid')}
]

/** Last parts of an address on the net, so that `corranpost.com` is one word and `night.The` is two. */
export const domainEndings: readonly string[] =
  splitWords(`com org net gov edu mil int info biz news tv fm io ai app dev ly gl me uk ie au nz ca za in de fr es it nl se no dk fi
      pl ch at be eu ru ua jp cn co`)

/**
 * Small words that begin a sentence and are no part of a name: after «U.S.», «Inc.» or «Pa.» only they show that the stop was a full stop.
 */
export const sentenceStarters: readonly string[] =
  splitWords(`the a an this that these those his her its their our my your some many most several all both he she it they we you i who
      what when where why how which whether nobody nothing none everyone and but or yet so nor if as while although though
      because since until unless once after before in on at by for from with without to under over about among between during
      despite according like there here then now also however meanwhile instead later earlier is are was were do does did not
      no it's he's she's they're we're i'm that's there's yes let such only even each every neither either one two three`)

/** What stands after «9 a.m.» without beginning a sentence, beside weekdays and months: «9 a.m. Eastern», «9 a.m. EST». */
export const timeZones: readonly string[] = splitWords(
  'et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest eastern central mountain pacific greenwich universal'
)

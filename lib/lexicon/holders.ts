/**
 * Vague holders: words that credit a claim to people or papers whom nobody can ask.
 * Groups are kept apart by what would make them definite.
 */

export interface HolderGroup {
  /** The heads of the phrase, in the forms that are vague: mostly plural. */
  readonly words: readonly string[]
  /**
   * - `any`: vague whatever common words stand beside it, «critics of the toll»; only a name makes it definite;
   * - `bare`: vague only alone, since a body or place beside it makes it somebody: «officials», not «port officials».
   */
  readonly vague: 'any' | 'bare'
  /** `news`: whoever reported it was a newsroom, and a desk credits newsrooms. */
  readonly tells?: 'news'
  /** Whether «the» before it still names nobody: «the media», but not «the reports», which came before. */
  readonly despiteArticle?: true
  /**
   * How near a named voice must speak to stand for the holder: in the next paragraphs, or anywhere in the story,
   * since whoever lives there may speak for the rest.
   */
  readonly resolved: 'near' | 'anywhere'
  /** The people of `roles.ts`, by group, who may stand for the holder; null where anybody may. */
  readonly members: readonly string[] | null
  /** What would make it definite, for an editor. */
  readonly remedy: string
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

const learned = ['science', 'medicine', 'school', 'lawyer', 'business', 'holder'] as const
const townspeople = ['community', 'kin', 'people', 'school', 'arts', 'sport'] as const

export const holderGroups: readonly HolderGroup[] = [
  // «Critics say the toll is a tax»: one side of a quarrel without a member of it.
  {
    words:
      words(`critics skeptics sceptics cynics detractors opponents supporters backers proponents advocates defenders
      naysayers doubters rivals`),
    vague: 'any',
    resolved: 'near',
    members: null,
    remedy: 'name one of them, or the group they speak for'
  },
  // «Experts warn of a shortage»: learning without a name, a post or a paper.
  {
    words: words('experts specialists scientists researchers academics scholars economists historians doctors'),
    vague: 'any',
    resolved: 'near',
    members: learned,
    remedy: 'name one of them, or say where they work'
  },
  // «Analysts expect»: those who watch a trade, and may have a stake in it.
  {
    words: words('analysts observers commentators watchers pundits insiders veterans strategists'),
    vague: 'any',
    resolved: 'near',
    members: [...learned, 'press', 'politics', 'government'],
    remedy: 'name one of them, and say for whom they work'
  },
  // «Officials said»: of what? A ministry beside the word answers that.
  {
    words: words('officials bureaucrats lawmakers politicians'),
    vague: 'bare',
    resolved: 'near',
    members: null,
    remedy: 'say of which body they are'
  },
  // «Some say», «many believe»: nobody at all.
  {
    words: words('some many most'),
    vague: 'any',
    resolved: 'near',
    members: null,
    remedy: 'say who, and how many'
  },
  {
    words: words('people others'),
    vague: 'bare',
    resolved: 'near',
    members: null,
    remedy: 'say who, and how many'
  },
  // «Residents fear»: true voices, if one of them is heard.
  {
    words: words(`residents locals neighbors neighbours villagers townspeople parents fans shoppers commuters motorists
      voters users`),
    vague: 'bare',
    resolved: 'anywhere',
    members: townspeople,
    remedy: 'let one of them speak'
  },
  // «Studies show»: no author, no journal, no year.
  {
    words: words('studies research surveys polls science evidence statistics'),
    vague: 'bare',
    resolved: 'near',
    members: learned,
    remedy: 'name the author and the year, or link to the paper'
  },
  // «Rumours say»: nobody at all, at second hand.
  {
    words: words('rumors rumours rumor rumour'),
    vague: 'bare',
    resolved: 'near',
    members: ['press'],
    remedy: 'say who told it, or leave it out'
  },
  // «Reports say», «local media»: somebody else’s work without credit.
  {
    words: words('reports'),
    vague: 'bare',
    tells: 'news',
    resolved: 'near',
    members: ['press'],
    remedy: 'name the outlet or the paper'
  },
  {
    words: words('media press internet outlets newspapers tabloids broadcasters'),
    vague: 'bare',
    tells: 'news',
    despiteArticle: true,
    resolved: 'near',
    members: ['press'],
    remedy: 'name the outlet or the paper'
  }
]

/** Verbs by which people wish or feel and claim nothing: «researchers hope to find a cure». */
export const wishVerbs: ReadonlySet<string> = new Set(
  words('hope want wish like love prefer feel know plan seek intend call vow pledge promise')
)

/** Words before a holder that make the clause a condition or a comparison and no claim: «if people think», «than critics say». */
export const conditionWords: ReadonlySet<string> = new Set(words('if whether unless than when whenever once not'))

/** Words that point back to a holder introduced before: «the reports show», «those experts say». */
export const pointingBack: ReadonlySet<string> = new Set(words('the these those both'))

/** Words that may stand beside a holder and tell no more: «many experts», «local media», «industry officials». */
export const emptyCompany: readonly string[] =
  words(`the a an some many most several few all other others various numerous
  countless local national foreign international regional state social news press media recent new early initial unconfirmed
  published widespread independent outside industry leading top senior former legal political medical health security
  scientific academic unnamed anonymous these those such dozens hundreds thousands scores plenty and of`)

/**
 * Participles that report without saying who: «was accused of», «is believed to».
 * Kept by what they hide and by what follows them.
 */

export interface PassiveGroup {
  /** `judgement`: an accuser or a critic. `report`: whoever said or thought it. `news`: a newsroom. */
  readonly hides: 'judgement' | 'report' | 'news'
  /** The words that must follow the participle, one of these; empty where nothing needs to. */
  readonly followers: readonly string[]
  readonly participles: readonly string[]
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/u)

export const passiveGroups: readonly PassiveGroup[] = [
  // «The dean was accused of favouritism»: by whom?
  {hides: 'judgement', followers: ['of'], participles: words('accused suspected')},
  // «The firm was blamed for the spill»: by whom?
  {
    hides: 'judgement',
    followers: ['for'],
    participles: words('blamed criticized criticised faulted condemned praised lauded ridiculed mocked')
  },
  // «The plan was described as reckless», «is widely seen as a failure»: whose word, whose eyes?
  {
    hides: 'judgement',
    followers: ['as'],
    participles: words(`described hailed regarded seen viewed perceived branded portrayed characterized characterised
      dismissed touted condemned denounced praised`)
  },
  // «The scheme was dubbed “reckless”», «was widely criticised»: no word needs to follow.
  {
    hides: 'judgement',
    followers: [],
    participles: words('criticized criticised condemned ridiculed mocked denounced dubbed branded')
  },
  // «It is believed that …», «is said to …», «are understood to have …»: who believes it?
  {
    hides: 'report',
    followers: ['to', 'that'],
    participles: words('said believed understood thought feared alleged claimed rumored rumoured presumed')
  },
  // «The pair were reported to have left»; but «the theft was reported to police» says who heard, not who said.
  {hides: 'report', followers: ['to have', 'to be', 'that'], participles: words('assumed considered')},
  {hides: 'report', followers: ['to have', 'to be'], participles: words('reported')},
  // «It was widely reported that the dam had cracked»: in which paper?
  {hides: 'news', followers: ['that'], participles: words('reported')}
]

/** What may follow *by* and name no agent: «by Friday», «by selling», «by two points». */
export const agentlessAfterBy: readonly string[] =
  words(`then now next midnight noon law default mistake accident phone mail email
  e-mail letter hand means way far`)

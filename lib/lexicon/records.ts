/**
 * What stands in public records. An act of a court or an authority carries its own source: who was charged was
 * charged by somebody whose name is on the paper.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Acts on the record, as participles: «was charged», «were sentenced», «pleaded». */
export const recordedActs =
  words(`charged indicted arraigned sentenced convicted acquitted cleared pleaded pled sued fined jailed extradited
  elected appointed inaugurated sworn voted adopted enacted repealed ratified died`)

/** Papers in which an accusation is made by name: what a hedge in the next sentence leans on. */
export const chargingPapers =
  words(`indictment complaint lawsuit suit affidavit charge charges filing filings warrant summons writ petition
  prosecutors prosecutor plaintiffs plaintiff`)

/** Where an act on the record can be looked up: the body that did it, or the paper it stands in. «A judge has dismissed the suit.» */
export const recordKeepers =
  words(`court courts tribunal judge judges jury jurors magistrate magistrates justices coroner parliament senate congress legislature
  assembly council councillors councilors lawmakers commission committee board voters ruling verdict order indictment filing filings lawsuit suit documents records
  register gazette decree announcement statement`)

/** Ends and decisions beside the acts on record that papers tell as new: «has quit the race», «have scrapped the line». */
export const newsActs =
  words(`quit left sold bought sacked fired ousted replaced scrapped cancelled canceled halted stopped ended
  shut pulled withdrawn abandoned axed cut agreed rejected refused blocked banned seized raided recalled struck reached collapsed failed fled vanished`)

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

/** The words of a criminal case: what brings somebody into one, what ends it, and the nouns that convict before a court does. */
import {wordSet} from './words.ts'

/** By these somebody is brought into a case, as participles and as verbs with an object: «was charged», «charged Holm with». */
export const chargeVerbs = wordSet(
  'charged indicted arraigned arrested accused prosecuted suspected detained summonsed'
)

/** By these a case is over: whoever was convicted or has pleaded guilty may be called what the court called them. */
export const settledVerbs = wordSet(
  'convicted sentenced jailed imprisoned executed acquitted cleared exonerated died killed'
)

/** Nouns that are brought against somebody: «the charges against Holm», «an indictment against the brewery». */
export const chargeNouns = wordSet('charge charges indictment warrant prosecution')

/** What somebody faces or stands in while the case is open: «is still facing charges», «will stand trial». */
export const openCaseWords = wordSet('charges charge trial prosecution indictment')

/** Nouns that name somebody by a crime: they convict whoever is only accused. */
export const crimeAgents =
  wordSet(`killer killers murderer murderers shooter shooters gunman gunmen attacker attackers rapist rapists thief thieves
  robber robbers burglar burglars arsonist arsonists fraudster fraudsters swindler swindlers embezzler kidnapper kidnappers hijacker hijackers poisoner
  abuser abusers molester paedophile pedophile stalker blackmailer forger smuggler smugglers trafficker traffickers bomber bombers assassin hacker hackers
  vandal vandals looter looters leaker perpetrator`)

/** Names of crimes as they follow «arrested for»: «for arson», «for drunk driving». */
export const crimeNouns =
  wordSet(`murder manslaughter homicide assault battery rape theft robbery burglary larceny shoplifting fraud arson embezzlement forgery
  bribery extortion blackmail kidnapping trafficking smuggling vandalism trespass trespassing stalking harassment perjury treason espionage terrorism
  conspiracy laundering possession loitering drunk drunken disorderly driving drug drugs terror tax`)

/** Weapons: to point one at somebody is an act that a court would weigh. */
export const weapons = wordSet('gun pistol revolver rifle shotgun firearm handgun weapon knife crossbow machete')

/** What is done with a weapon before anybody is hurt. */
export const weaponActs = wordSet('pointed pointing aimed aiming fired firing drew brandished brandishing')

/** Whose word an allegation may lean on: «the indictment», «police», «the jury». */
export const privilegedSources =
  wordSet(`court courts judge jury verdict indictment complaint affidavit lawsuit suit filing filings warrant prosecutors prosecutor police
  authorities investigators detectives officials deputies sheriff inquest coroner tribunal testimony testified video footage recording`)

/** Words by which an act is supposed, denied or done to no one: «did not shoot», «of poisoning», «whether he stole». */
export const unasserted =
  wordSet(`if whether unless would could might can may not never nobody no-one prevent avoid allegedly reportedly apparently purportedly
  supposedly suspected alleged accused accuse accuses accusing deny denies denied`)

/** Before a gerund these make it the name of the charge: «charged with killing», «accused of stealing». */
export const chargePrepositions = wordSet('of with in from to by without on over about against')

/** Before a charge these leave it in the air: «no charges against Holm», «whether to bring charges against her». */
export const unbroughtCharges = wordSet(
  'no not any whether recommend recommended bring press file if without possible potential future'
)

/** By these somebody is taken in: «arrested for arson» tells the arson as done. */
export const arrestVerbs = wordSet('arrested rearrested detained')

/** They doubt nothing where a noun for a criminal follows: «the accused killer» is called a killer. */
export const doubtAdjectives = wordSet('accused alleged')

/** What somebody may have said to the police and not to a court. */
export const confessions = wordSet('confessed confesses')

/** Beside these nobody is meant yet: «the search for the killer», «if the thief returns». */
export const searchWords =
  wordSet(`search searching searched hunt hunting hunted manhunt find finding identify identified unidentified unknown whether if whoever
  catch capture description at-large large seek seeking sought fled escaped masked dead died killed himself herself suicide`)

/** Verbs by which a source says that somebody has done wrong. */
export const accusingVerbs = wordSet('accuse blame')

/** Verbs by which a source finds fault with somebody. */
export const criticizingVerbs = wordSet('criticize criticise denounce condemn attack slam blast fault')

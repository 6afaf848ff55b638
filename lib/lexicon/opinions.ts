/** Words that judge people and bodies, as somebody says them of others: what no paper should print of a person on nobody's word. */
import {wordSet} from './words.ts'

/** What people are called who are found wanting: «he is lazy», «a vain man». Things are not. */
export const characterFaults = wordSet(`
  lazy idle vain arrogant conceited pompous selfish greedy petty spiteful vindictive callous heartless ruthless cold-hearted
  dishonest untrustworthy deceitful two-faced hypocritical corrupt crooked shady sleazy unethical unprincipled shameless
  incompetent inept clueless hapless unfit unqualified unhinged delusional paranoid childish immature
  reckless careless irresponsible negligent foolish ignorant gutless spineless cowardly abusive
  tyrannical dictatorial manipulative narcissistic egotistical out-of-touch bigoted racist sexist
  liar crook cheat bully tyrant dictator coward fool idiot moron clown buffoon narcissist egomaniac hypocrite
  thug psychopath lunatic opportunist loser`)

/** What things are called as well as people: «she is a disaster». They judge only where somebody is their subject. */
export const faults = wordSet(`
  cruel deceptive hopeless useless unstable erratic sloppy clumsy stupid dumb naive toxic authoritarian stubborn overrated ridiculous pathetic laughable
  disgraceful shameful appalling awful terrible dreadful horrible vicious nasty evil fraud joke snake monster failure disaster
  disgrace embarrassment nightmare laughing-stock laughingstock`)

/** What people and bodies do wrong, as a noun that judges it: «numerous missteps by prosecutors», «the board's incompetence». */
export const failings = wordSet(`
  misstep missteps blunder blunders bungling mishandling mismanagement incompetence ineptitude negligence carelessness recklessness laziness
  arrogance greed vanity hypocrisy cowardice dishonesty deceit stupidity failings shortcomings debacle fiasco
  sloppiness vindictiveness pettiness cruelty`)

/** What people and bodies are called who are found good: «she is brilliant», «a generous man». */
export const merits = wordSet(`
  brilliant gifted talented generous kind honest decent humble gentle selfless courageous brave heroic fearless visionary inspiring
  trustworthy dependable conscientious dedicated beloved wonderful marvellous marvelous outstanding magnificent masterful impeccable flawless
  hero genius saint visionary legend gentleman`)

/** Forms by which a judgement is said of its subject, beside those of *be*: «has become a disgrace», «seems unfit». */
export const copulas = wordSet(
  "is was are were be been being isn't wasn't aren't weren't become became becomes remains remained seems seemed looks looked 's 're"
)

/** Places whose names would otherwise look like people's, and the words for those who live there. Facts, kept to what newspapers print daily. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))
const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((name) => name.replace(/\s+/gu, ' ').trim()))

/** Countries, states, capitals and large cities, lower case. */
export const placeNames: ReadonlySet<string> = phrases(`
  afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh, barbados,
  belarus, belgium, belize, benin, bhutan, bolivia, bosnia, botswana, brazil, britain, great britain, brunei, bulgaria, burkina faso, burundi, cambodia,
  cameroon, canada, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, djibouti, ecuador,
  egypt, el salvador, england, eritrea, estonia, ethiopia, europe, fiji, finland, france, gabon, gambia, gaza, germany, ghana, greece, greenland, grenada,
  guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan,
  kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, madagascar,
  malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar,
  namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia, northern ireland, norway, oman, pakistan,
  palestine, panama, paraguay, peru, philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda, samoa, saudi arabia, scotland, senegal, serbia,
  seychelles, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, suriname,
  sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, togo, tonga, tunisia, turkey, turkmenistan, uganda, ukraine,
  united arab emirates, united kingdom, united states, uruguay, uzbekistan, venezuela, vietnam, wales, west bank, yemen, zambia, zimbabwe,
  u.s., u.k., u.s.a., us, uk, usa, uae, u.a.e., america, north america, south america, latin america, central america, middle east, far east, africa, asia, antarctica, arctic,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas,
  kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
  new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
  utah, vermont, west virginia, wisconsin, wyoming, washington, washington d.c., d.c., dc, ontario, quebec, alberta, manitoba, saskatchewan, nova scotia,
  new brunswick, newfoundland, british columbia, queensland, victoria, tasmania, new south wales,
  ariz., calif., colo., conn., fla., ga., ill., ind., kan., ky., la., mass., md., mich., minn., miss., mo., mont., neb., nev., n.c., n.d., n.h., n.j., n.m.,
  n.y., okla., ore., pa., r.i., s.c., s.d., tenn., tex., va., vt., wash., w.va., wis., wyo.,
  amsterdam, athens, atlanta, auckland, baghdad, baltimore, bangkok, barcelona, beijing, beirut, belfast, berlin, birmingham, bogotá, boston, brisbane,
  bristol, brooklyn, brussels, bucharest, budapest, buenos aires, cairo, calgary, canberra, cape town, cardiff, chicago, cincinnati, cleveland, cologne,
  copenhagen, dallas, damascus, delhi, denver, detroit, dubai, dublin, edinburgh, frankfurt, geneva, glasgow, hamburg, hanoi, havana, helsinki, hong kong,
  honolulu, houston, indianapolis, islamabad, istanbul, jakarta, jerusalem, johannesburg, kabul, kansas city, karachi, kyiv, kiev, lagos, las vegas, leeds,
  lima, lisbon, liverpool, london, los angeles, madrid, manchester, manhattan, manila, melbourne, mexico city, miami, milan, milwaukee, minneapolis, montreal,
  moscow, mumbai, munich, nairobi, naples, nashville, new delhi, new orleans, newcastle, oakland, orlando, oslo, ottawa, paris, perth, philadelphia, phoenix,
  pittsburgh, portland, prague, pyongyang, riga, riyadh, rome, sacramento, salt lake city, san antonio, san diego, san francisco, san jose, santiago, santa fe,
  são paulo, seattle, seoul, shanghai, sheffield, sofia, stockholm, sydney, taipei, tallinn, tampa, tehran, tel aviv, tokyo, toronto, tripoli, tunis,
  turin, ukraine, vancouver, vienna, vilnius, warsaw, wellington, zagreb, zurich, queens, bronx, harlem, hollywood, silicon valley, wall street, capitol hill`)

/** Words that make a name a place's when they end it («Dale County», «Mill Street») … */
export const placeEndings: ReadonlySet<string> =
  words(`county city town village township borough parish river lake bay island islands coast
  beach valley hills hill mountain mountains park forest street st avenue ave road rd lane drive boulevard square bridge station harbour harbor
  heights springs falls creek district province region peninsula strait sea ocean gulf canal airport stadium arena hall hotel prison
  cup prize award awards festival marathon trophy championship championships tournament derby act treaty accord amendment memorial museum-piece`)

/** … and when they begin it («Mount Corran», «Port Elm», «North Dale»). */
export const placeBeginnings: ReadonlySet<string> = words(
  'north south east west northern southern eastern western central upper lower greater mount mt lake port fort ft cape san santa santo são saint new los las el rio'
)

/** Of these the ones that a story leaves out later: «Port Cressing … Cressing». */
export const droppedBeginnings: ReadonlySet<string> = words('port fort ft mount mt cape saint')

/** Adjectives of nations, religions and parties, also used for the people: «Norwegian officials», «the Norwegians». Lower case, singular. */
export const demonyms: ReadonlySet<string> = words(`
  afghan african albanian algerian american angolan arab argentine argentinian armenian asian australian austrian azerbaijani bahraini bangladeshi basque
  belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian canadian catalan chilean chinese colombian congolese croatian cuban
  cypriot czech danish dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finnish flemish french georgian german
  ghanaian greek guatemalan haitian hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
  jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz latin latino latvian lebanese liberian libyan lithuanian macedonian malaysian maltese
  mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nicaraguan nigerian norwegian omani pakistani palestinian panamanian
  paraguayan peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese serbian singaporean slovak slovenian somali
  spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan
  vietnamese welsh yemeni zambian zimbabwean texan californian floridian parisian londoner roman catholic christian muslim jewish hindu buddhist sikh
  protestant anglican methodist baptist lutheran orthodox mormon evangelical sunni shiite shia democratic republican conservative liberal labour labor
  tory socialist communist nationalist green federal israelite native indigenous aboriginal māori maori inuit black white gay swede dane pole finn turk
  briton scot spaniard serb croat kurd jew arab iraqi`)

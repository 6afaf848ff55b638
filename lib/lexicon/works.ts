/** Words by which quotation marks show that they hold a title, a term or a nickname and not what somebody said. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Kinds of work that a title names: «the film “Low Tide”», «“Low Tide” director». */
export const workNouns =
  words(`film films movie movies documentary sequel prequel remake trilogy franchise series miniseries sitcom show shows drama comedy
  musical play opera ballet western thriller podcast song songs single album anthem hymn ballad track tune lullaby novel book books memoir
  autobiography biography novella poem essay column blog painting sculpture mural exhibition exhibit game videogame video episode cartoon comic
  soundtrack screenplay script trailer book-length bestseller magazine pamphlet article feature segment programme program broadcast television tv channel network radio`)

/** Who or what stands right after a title: «“Low Tide” star Ana Rolfe», «the “Low Tide” set». */
export const workCompanions =
  words(`star stars co-star actor actress director producer creator author host co-host cinematographer screenwriter showrunner composer
  singer cast crew set premiere screening screenings finale reboot spin-off adaptation production productions shoot tour album soundtrack trailer character
  anchor moderator interview`)

/** What somebody does with a work: «starred in “Low Tide”», «author of “Low Tide”», «he sang “Low Tide”». */
export const workVerbs =
  words(`starred starring stars star co-starred directed directing directs produced author co-author authored co-authored creator host hosted hosts
  sang sings singing sung performed performs performing recorded published publishing penned wrote filmed filming screened adapted watched watch watching appeared appearing appearance appears cameo soundtrack lyrics co-wrote co-hosts composed premiered editor anchor moderator`)

/** Words that give a title: «a film called “Low Tide”», «a memoir titled “Low Tide”». */
export const titledVerbs = words('titled entitled called named headlined captioned subtitled')

/** Words that give a name to a thing, right before it: «so-called “ghost flats”», «known as “the Lantern”», «the word “dredge”». */
export const namingWords = words(
  'so-called call called named dubbed nicknamed termed labelled labeled styled codenamed code-named known term terms word words phrase phrases expression alias aka a.k.a.'
)

/** Of those, the ones that name only in the passive or after *what*: «what miners call “the sump”», «are called “spotters”». */
export const namingVerbs = words('called call calls named dubbed nicknamed termed labelled labeled styled')

/** Nouns that a term of law or trade stands before: «a “firm land” clause». */
export const termHeads =
  words(`penalty penalties clause clauses enhancement enhancements provision provisions programme program programs programmes law laws rule rules
  doctrine statute charge charges offence offense policy policies tax levy list lists zone zones scheme schemes order orders status category
  defence defense test tests standard amendment bill act initiative protocol principle exemption exception loophole visa visas model method
  system button option feature designation classification rating label certificate permit licence license fund account agreement warrant warrants
  movement campaign cry slogan hat hats plates crowd camp effect strategy era wing syndrome agenda narrative`)

/** What carries written words: «a banner reading “Not One Mile”» is a document's text, not a title. */
export const signNouns = words(
  'sign signs banner banners placard placards poster posters shirt shirts t-shirt t-shirts hat hats slogan slogans motto mottos chant chants graffiti sticker stickers badge badges reading read reads saying chanting chanted shouting shouted'
)

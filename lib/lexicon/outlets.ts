/** News organisations: nouns for them, words by which a name shows one, and those whose names show nothing. */
import {type NounGroup, nounForms} from './nouns.ts'

/** Outlets by what they publish in. */
export const outletGroups: readonly NounGroup[] = [
  {
    group: 'print',
    words:
      'newspaper paper daily/dailies weekly/weeklies tabloid broadsheet magazine journal periodical publication newsmagazine newsweekly'
  },
  {group: 'air', words: 'broadcaster network channel station programme program show podcast'},
  {group: 'net', words: 'outlet website news-site site portal blog newsletter'},
  {group: 'wire', words: 'agency/agencies newswire wire news-agency newsroom press/ media/'}
]

/** Outlet nouns, singular and plural: `newspaper`, `broadcasters`. Some are other things elsewhere (`agency`, `show`). */
export const outletNouns = nounForms(outletGroups)

/** Outlet nouns that are nothing else. */
export const plainOutletNouns: ReadonlySet<string> = new Set([
  ...[
    'newspaper',
    'newspapers',
    'tabloid',
    'tabloids',
    'broadsheet',
    'broadsheets',
    'magazine',
    'magazines',
    'broadcaster',
    'broadcasters'
  ],
  ...[
    'outlet',
    'outlets',
    'newswire',
    'newsweekly',
    'newsroom',
    'media',
    'press',
    'daily',
    'weekly',
    'publication',
    'network',
    'channel',
    'station',

    'website',
    'site'
  ]
])

/** Last words of an outlet's name: «the Harbour Mail», «Corran Evening Post», «KXRD News». */
export const outletHeads: ReadonlySet<string> = new Set(
  `news times post herald tribune gazette mail telegraph guardian observer chronicle journal examiner courier inquirer enquirer
  dispatch despatch bulletin mirror sun star express standard independent record register reporter ledger monitor echo argus advertiser
  sentinel press   bee globe review press-gazette mercury argosy banner beacon citizen advocate
  examiner-review weekly daily magazine radio television tv broadcasting online newspaper newspapers today media wire
  newswire spectator economist post-dispatch intelligencer picayune star-tribune sun-times  messenger clarion pioneer
  sport sports world-herald plain-dealer union-tribune business-journal voice scotsman irishman mailonline`.split(
    /\s+/u
  )
)

/** Outlet heads that end other names as often: an outlet only with «the» before or an outlet's verb after. */
export const doubtfulOutletHeads: ReadonlySet<string> = new Set(
  `sun star standard independent record  press express observer guardian monitor review voice mercury bee pioneer
  beacon citizen advocate   globe media today wire banner mirror daily weekly register radio messenger reporter`.split(
    /\s+/u
  )
)

/** Agencies, whose copy others print: lower case. */
export const newsAgencies: readonly string[] = [
  'ap',
  'associated press',
  'the associated press',
  'reuters',
  'afp',
  'agence france-presse',
  'upi',
  'dpa',
  'pa',
  'pa media',
  'press association',
  'bloomberg',
  'tass',
  'xinhua',
  'kyodo',
  'interfax',
  'ansa',
  'efe',
  'yonhap',
  'anadolu',
  'aap',
  'belga',
  'ntb',
  'tt',
  'ritzau',
  'stt',
  'apa',
  'pti',
  'ani'
]

/** Agencies, papers and stations whose names do not show what they are, lower case without «the». */
export const knownOutlets: ReadonlySet<string> = new Set([
  ...newsAgencies,
  // Stations and networks.
  ...[
    'bbc',
    'itv',
    'itn',
    'sky',
    'abc',
    'nbc',
    'cbs',
    'cnn',
    'cnbc',
    'msnbc',
    'fox',
    'fox business',
    'npr',
    'pbs',
    'c-span',
    'cbc',
    'ctv',
    'rté',
    'rte',
    'abc australia',
    'sbs',
    'rnz',
    'tvnz',
    'al jazeera',
    'al-jazeera',
    'al arabiya',
    'dw',
    'deutsche welle',
    'ard',
    'zdf',
    'rai',
    'nhk',
    'svt',
    'nrk',
    'dr',
    'yle',
    'nos',
    'rtl',
    'tf1',
    'rt',
    'telemundo',
    'univision',
    'espn',
    'newshour',
    'newsnight'
  ],
  // Papers, magazines and sites.
  ...[
    'newsmax',
    'mashable',
    'the blaze',
    'blaze',
    'vulture',
    'vogue',
    'mic',
    'daily caller',
    'townhall',
    'medium',
    'recode',
    'jezebel',
    'deadspin',
    'gawker',
    'fusion',
    'grist',
    'undark',
    'politico',
    'axios',
    'propublica',
    'buzzfeed',
    'vox',
    'slate',
    'salon',
    'vice',
    'semafor',
    'quartz',
    'huffpost',
    'huffington post',
    'the huffington post',
    'breitbart',
    'wired',
    'the verge',
    'techcrunch',
    'gizmodo',
    'engadget',
    'the atlantic',
    'atlantic',
    'the new yorker',
    'new yorker',
    'the hill',
    'vanity fair',
    'rolling stone',
    'variety',
    'the hollywood reporter',
    'hollywood reporter',
    'deadline',
    'billboard',
    'tmz',
    'people',
    'us weekly',
    'newsweek',
    'time',
    'forbes',
    'fortune',
    'the economist',
    'mother jones',
    'the nation',
    'national review',
    'the intercept',
    'the conversation',
    'the information',
    'the daily beast',
    'daily beast',
    'drudge report',
    'fivethirtyeight',
    'le monde',
    'le figaro',
    'libération',
    'el país',
    'el mundo',
    'der spiegel',
    'die zeit',
    'die welt',
    'bild',
    'süddeutsche zeitung',
    'la repubblica',
    'corriere della sera',
    'haaretz',
    'asahi shimbun',
    'usa today',
    'financial times',
    'wall street journal',
    'metro',
    'stuff',
    'bellingcat',
    'mailonline',
    'bloomberg news',
    'insider',
    'business insider',
    'mcclatchy',
    'gannett',
    'talking points memo',
    'real clear politics',
    'realclearpolitics'
  ]
])

import type {Preset} from '../../lib/findings/preset.ts'
import type {PresetName} from './presetNames.ts'

/**
 * How each house differs from the defaults. A row says why in the words of the house's standards, and stands here only where these
 * ask for something of their own: what all of them ask is the default.
 */
const table: Readonly<Record<PresetName, Preset>> = {
  ap: {
    about: 'Associated Press: who alleges it, and pictures that say where they come from',
    standards: [
      'https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources',
      'https://www.ap.org/about/news-values-and-principles/'
    ],
    rules: {
      'hedge-without-source': {
        set: {errors: ['allegedly']},
        why: 'a reader who meets “allegedly” cannot tell who alleges'
      },
      'unnamed-source-vague': {set: {minLevel: 2}, why: 'a bare “source” is almost always ruled out'},
      'nested-quote-marks': {set: {outer: 'double'}, why: 'double marks are the outer ones'},
      'quote-punctuation': {set: {terminal: 'inside'}, why: 'full stop and comma stand inside the marks'},
      'unnamed-source-declined-comment': {
        set: 'error',
        why: 'who speaks without a name may not be reported elsewhere in the story as declining to comment'
      },
      'caption-claim-without-source': {set: 'warning', why: 'a caption attributes what the photographer did not see'},
      'image-credit-missing': {set: 'warning', why: 'a picture says who took it and where it comes from'},
      'quote-edit-marks': {set: 'warning', why: 'quotations are never altered, not even for grammar'}
    }
  },
  bbc: {
    about: 'BBC: more than one source, and figures that are never taken on trust',
    standards: [
      'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy',
      'https://www.bbc.co.uk/editorialguidelines/guidance/reporting-statistics'
    ],
    rules: {
      'single-source-story': {set: 'warning', why: 'one source alone is relied on with reluctance'},
      'unnamed-only-claim': {set: 'error', why: 'a grave allegation on one unnamed word goes to a senior editor'},
      'statistic-without-source': {set: 'warning', why: 'figures are explained, put in context and attributed'},
      'allegation-without-source': {
        set: 'error',
        why: 'claims and allegations that cannot be corroborated are attributed'
      }
      // Single marks as the outer ones are an option of the text service, not its rule: nested-quote-marks stays as it is.
    }
  },
  bloomberg: {
    about: 'Bloomberg: no unnamed quotations, and how many people said it and how they know',
    standards: ['https://talkingbiznews.com/they-talk-biz-news/bloomberg-editor-in-chief-critiques-sourcing/'],
    rules: {
      'unnamed-source-direct-quote': {set: 'error', why: 'people who are not named are not quoted'},
      'unnamed-source-uncounted': {set: 'warning', why: 'readers are told how many people said so'},
      'unnamed-source-vague': {set: {minLevel: 3}, why: 'readers are told how unnamed people know'},
      'unnamed-source-opinion': {set: 'error', why: 'what unnamed people hold against somebody is hearsay'},
      'vague-attribution': {set: 'error', why: 'analysts, experts, insiders and veterans are too vague'},
      'quote-duplicate': {set: 'warning', why: 'an update keeps one definitive quotation and drops its doubles'}
    }
  },
  factcheck: {
    about: 'Fact checkers (IFCN, Trust Project): every source named and linked, so that readers can follow',
    standards: [
      'https://ifcncodeofprinciples.poynter.org/know-more/the-commitments-of-the-code-of-principles',
      'https://thetrustproject.org/trust-indicators/'
    ],
    rules: {
      'document-unspecified': {
        set: 'warning',
        why: 'readers can replicate the work only from a document they can find'
      },
      'study-without-citation': {set: 'warning', why: 'a study is cited so that readers can read it'},
      'cited-source-not-linked': {set: 'warning', why: 'what is online is linked'},
      'bare-url': {set: 'warning', why: 'a link says where it leads'},
      'malformed-link': {set: 'error', why: 'a link that leads nowhere is no evidence'},
      'vague-link-text': {set: 'warning', why: 'a link says where it leads'},
      'social-post-provenance': {set: 'warning', why: 'a post is cited by account, platform and date'},
      'second-hand-report': {set: 'warning', why: 'secondary sources are marked as such'},
      'unnamed-source-no-reason': {set: 'error', why: 'only somebody’s safety is a reason to keep a name back'},
      'unnamed-source-rote-reason': {set: 'error', why: 'a set phrase is no reason'}
    }
  },
  feed: {
    about: 'Archives and crawled copy: what does not belong into the text, what contradicts itself; no word on style',
    standards: ['https://schema.org/NewsArticle'],
    rules: {
      'boilerplate-in-body': {set: 'error', why: 'forms and adverts in the text spoil every figure'},
      'caption-claim-without-source': {set: 'warning', why: 'captions are read as text once they stand in a feed'},
      'image-credit-missing': {set: 'off', why: 'a feed of text has lost its pictures'},
      'quote-mismatch': {set: 'error', why: 'one of two wordings is wrong'},
      'fact-conflict': {set: 'error', why: 'one of two values is wrong'},
      'reprint-self-reference': {set: 'warning', why: '“this newspaper” is another one here'},
      'loaded-attribution-verb': {set: 'off', why: 'the copy is not ours to word'},
      'nonspeech-attribution-verb': {set: 'off', why: 'the copy is not ours to word'},
      'mental-state-verb': {set: 'off', why: 'the copy is not ours to word'},
      'vague-attribution': {set: 'off', why: 'the copy is not ours to word'},
      'hedge-without-source': {set: 'off', why: 'the copy is not ours to word'},
      'hedge-stacking': {set: 'off', why: 'the copy is not ours to word'},
      'passive-attribution': {set: 'off', why: 'the copy is not ours to word'},
      'attribution-scope-ambiguous': {set: 'off', why: 'the copy is not ours to word'},
      'attribution-fragment': {set: 'off', why: 'the copy is not ours to word'},
      'fragment-quote': {set: 'off', why: 'the copy is not ours to word'},
      'quote-mark-style': {set: 'off', why: 'the marks are those of many houses'},
      'quote-punctuation': {set: 'off', why: 'the marks are those of many houses'}
    }
  },
  guardian: {
    about: 'Guardian: unnamed people described as exactly as can be, and above all where they are unkind',
    standards: [
      'https://www.theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines',
      'https://www.theguardian.com/values/socialaudit/readers/story/0,,1305099,00.html'
    ],
    rules: {
      'unnamed-source-opinion': {set: 'error', why: 'pejorative words from unnamed people need a stricter hand'},
      'unnamed-source-vague': {set: 'warning', why: 'a minister with knowledge of the talks is better than a minister'},
      'single-source-story': {set: 'warning', why: 'that there is one source is made plain to the desk'},
      'second-hand-report': {set: 'warning', why: 'words taken from other media are credited to them'},
      'quote-late-speaker': {set: 'warning', why: 'the speaker stands at the start or after the first sentence'},
      'quote-punctuation': {
        set: {terminal: 'logical'},
        why: 'a stop stands inside the marks only where it belongs to the words'
      }
    }
  },
  npr: {
    about: 'NPR: attribute everything, and say how an unnamed source knows',
    standards: [
      'https://www.npr.org/about-npr/688424402/special-section-attribution',
      'http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/'
    ],
    rules: {
      'unnamed-source-vague': {set: {minLevel: 3}, why: 'listeners are told how unnamed people know'},
      'outlet-as-source': {set: 'error', why: '“NPR has learned” never suffices'},
      'unnamed-source-opinion': {set: 'error', why: 'no attacks and no praise without a name'},
      'vague-media-attribution': {set: 'error', why: '“media reports” is not enough'},
      'comment-status-imprecise': {
        set: 'warning',
        why: 'be exact about who did not answer, how and how often they were asked'
      },
      'statistic-without-source': {set: 'warning', why: 'contested numbers stand only with their source'}
    }
  },
  nyt: {
    about: 'New York Times: unnamed sources as a last resort, with a reason that tells readers something',
    standards: [
      'http://www.nytco.com/a-note-from-dean-baquet-matt-purdy-and-phil-corbett-new-guidelines-on-anonymous-sourcing/',
      'http://www.nytco.com/company/business_units/sources.html'
    ],
    rules: {
      'unnamed-source-rote-reason': {set: 'warning', why: 'a stock reason is worse than none'},
      'unnamed-source-direct-quote': {
        set: 'warning',
        why: 'unnamed people are quoted rarely, and not without approval'
      },
      'unnamed-source-in-lead': {
        set: 'error',
        why: 'a story whose main point rests on unnamed sources goes to the masthead'
      },
      'unnamed-source-in-headline': {
        set: 'error',
        why: 'a story whose main point rests on unnamed sources goes to the masthead'
      },
      'unnamed-source-opinion': {set: 'error', why: 'no personal attacks without a name'}
    }
  },
  reuters: {
    about: 'Reuters: name the speaker fast, count the sources, introduce words with a colon',
    standards: [
      'https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing',
      'http://handbook.reuters.com/index.php/Q'
    ],
    rules: {
      'unnamed-source-uncounted': {set: 'warning', why: 'never “sources” where there is one'},
      'quote-late-speaker': {set: 'warning', why: 'the speaker is named after the first sentence'},
      'quote-speaker-switch': {set: 'error', why: 'no two speakers run together'},
      'quote-punctuation': {set: {introducer: 'colon'}, why: 'a colon leads into a quotation'},
      'loaded-attribution-verb': {set: {errors: ['quip']}, why: '“quipped” is kept out'},
      'source-first-reference': {set: 'warning', why: 'sources are given by name and position'},
      'unnamed-source-opinion': {set: 'error', why: 'no allegations or abuse under cover of anonymity'}
    }
  },
  wapo: {
    about: 'Washington Post: names first, and no borrowed unnamed sources without saying so',
    standards: [
      'http://www.washingtonpost.com/wp-srv/guidelines/sourcing.html',
      'http://www.concernedjournalists.org/anonymous-sources-deborah-howell'
    ],
    rules: {
      'second-hand-unnamed-source': {
        set: 'error',
        why: 'who takes over a report that rests on unnamed sources says so, and whether it was verified'
      },
      'unnamed-source-in-lead': {set: 'error', why: 'no unnamed source is the first to be quoted'},
      'unnamed-source-opinion': {set: 'error', why: 'no unnamed opinion about another person'}
    }
  },
  wikipedia: {
    about: 'Wikipedia: no weasel words, no verdicts in the writer’s voice; of marks only that they agree',
    standards: ['https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch'],
    rules: {
      'vague-attribution': {set: 'warning', why: '“some people say” looks like support and gives none'},
      'hedge-without-source': {set: 'warning', why: 'who alleges it is made clear'},
      'passive-attribution': {set: 'warning', why: '“it is believed” says nothing of who believes'},
      'loaded-attribution-verb': {set: 'warning', why: 'synonyms of “said” carry a verdict'},
      'scare-quote': {set: 'warning', why: 'scare quotes cast doubt'},
      'evaluation-without-source': {set: 'warning', why: 'praise and blame are somebody’s: say whose'},
      'superlative-without-source': {set: 'warning', why: 'puffery needs a source'},
      'bare-url': {set: 'warning', why: 'a reference has a title'},
      'quote-mark-style': {set: {style: 'consistent'}, why: 'either marks will do, if they agree'},
      'quote-punctuation': {set: 'off', why: 'how quotations are punctuated is left to the writer'},
      'fragment-quote': {set: 'off', why: 'single words may be quoted'},
      'quote-late-speaker': {set: 'off', why: 'where the speaker stands is left to the writer'},
      'floating-quote': {set: 'off', why: 'block quotations stand alone'}
    }
  }
}

/** The settings of a house, or null where there is none of this name. */
export const presetNamed = (name: string): Preset | null =>
  Object.hasOwn(table, name) ? table[name as PresetName] : null

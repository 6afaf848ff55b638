import type {Rule} from '../lib/findings/rule.ts'
import {allegationWithoutSource} from './allegation-without-source.ts'
import {ambiguousSourcePronoun} from './ambiguous-source-pronoun.ts'
import {attributionChain} from './attribution-chain.ts'
import {attributionFragment} from './attribution-fragment.ts'
import {attributionScopeAmbiguous} from './attribution-scope-ambiguous.ts'
import {bareUrl} from './bare-url.ts'
import {boilerplateInBody} from './boilerplate-in-body.ts'
import {captionClaimWithoutSource} from './caption-claim-without-source.ts'
import {causalClaimWithoutSource} from './causal-claim-without-source.ts'
import {citedSourceNotLinked} from './cited-source-not-linked.ts'
import {commentStatusImprecise} from './comment-status-imprecise.ts'
import {correctionNoticeForm} from './correction-notice-form.ts'
import {documentUnspecified} from './document-unspecified.ts'
import {evaluationWithoutSource} from './evaluation-without-source.ts'
import {factConflict} from './fact-conflict.ts'
import {fileFault} from './file-fault.ts'
import {floatingQuote} from './floating-quote.ts'
import {fragmentQuote} from './fragment-quote.ts'
import {guiltImplyingWording} from './guilt-implying-wording.ts'
import {headlineQuoteNotInBody} from './headline-quote-not-in-body.ts'
import {hedgeStacking} from './hedge-stacking.ts'
import {hedgeWithoutSource} from './hedge-without-source.ts'
import {imageCreditMissing} from './image-credit-missing.ts'
import {interestedSourceOnly} from './interested-source-only.ts'
import {interviewProvenance} from './interview-provenance.ts'
import {leadWithoutSource} from './lead-without-source.ts'
import {loadedAttributionVerb} from './loaded-attribution-verb.ts'
import {malformedLink} from './malformed-link.ts'
import {mentalStateVerb} from './mental-state-verb.ts'
import {multiParagraphQuote} from './multi-paragraph-quote.ts'
import {nestedQuoteMarks} from './nested-quote-marks.ts'
import {noRightOfReply} from './no-right-of-reply.ts'
import {nonspeechAttributionVerb} from './nonspeech-attribution-verb.ts'
import {outletAsSource} from './outlet-as-source.ts'
import {passiveAttribution} from './passive-attribution.ts'
import {predictionWithoutSource} from './prediction-without-source.ts'
import {quoteDuplicate} from './quote-duplicate.ts'
import {quoteEditMarks} from './quote-edit-marks.ts'
import {quoteLateSpeaker} from './quote-late-speaker.ts'
import {quoteMarkSpacing} from './quote-mark-spacing.ts'
import {quoteMarkStyle} from './quote-mark-style.ts'
import {quoteMismatch} from './quote-mismatch.ts'
import {quotePunctuation} from './quote-punctuation.ts'
import {quoteSpeakerSwitch} from './quote-speaker-switch.ts'
import {quoteWithoutSpeaker} from './quote-without-speaker.ts'
import {reprintSelfReference} from './reprint-self-reference.ts'
import {scareQuote} from './scare-quote.ts'
import {secondHandReport} from './second-hand-report.ts'
import {secondHandUnnamedSource} from './second-hand-unnamed-source.ts'
import {sharedStatementAsExclusive} from './shared-statement-as-exclusive.ts'
import {singleSourceStory} from './single-source-story.ts'
import {socialPostProvenance} from './social-post-provenance.ts'
import {sourceConcentration} from './source-concentration.ts'
import {sourceFirstReference} from './source-first-reference.ts'
import {sourceNameVariant} from './source-name-variant.ts'
import {sourceNamedLate} from './source-named-late.ts'
import {sourceReuse} from './source-reuse.ts'
import {staleRelativeDate} from './stale-relative-date.ts'
import {statementProvenance} from './statement-provenance.ts'
import {statisticWithoutSource} from './statistic-without-source.ts'
import {studyWithoutCitation} from './study-without-citation.ts'
import {superlativeWithoutSource} from './superlative-without-source.ts'
import {suppressionFault} from './suppression-fault.ts'
import {titleQuoteStyle} from './title-quote-style.ts'
import {translatedQuote} from './translated-quote.ts'
import {unattributedRun} from './unattributed-run.ts'
import {unattributedShare} from './unattributed-share.ts'
import {unbalancedQuote} from './unbalanced-quote.ts'
import {unnamedOnlyClaim} from './unnamed-only-claim.ts'
import {unnamedOnlyStory} from './unnamed-only-story.ts'
import {unnamedSourceDeclinedComment} from './unnamed-source-declined-comment.ts'
import {unnamedSourceDirectQuote} from './unnamed-source-direct-quote.ts'
import {unnamedSourceInHeadline} from './unnamed-source-in-headline.ts'
import {unnamedSourceInLead} from './unnamed-source-in-lead.ts'
import {unnamedSourceLabelDrift} from './unnamed-source-label-drift.ts'
import {unnamedSourceNoReason} from './unnamed-source-no-reason.ts'
import {unnamedSourceOpinion} from './unnamed-source-opinion.ts'
import {unnamedSourceRoteReason} from './unnamed-source-rote-reason.ts'
import {unnamedSourceUncounted} from './unnamed-source-uncounted.ts'
import {unnamedSourceVague} from './unnamed-source-vague.ts'
import {vagueAttribution} from './vague-attribution.ts'
import {vagueLinkText} from './vague-link-text.ts'
import {vagueMediaAttribution} from './vague-media-attribution.ts'

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  allegationWithoutSource,
  ambiguousSourcePronoun,
  attributionChain,
  attributionFragment,
  attributionScopeAmbiguous,
  bareUrl,
  boilerplateInBody,
  captionClaimWithoutSource,
  causalClaimWithoutSource,
  citedSourceNotLinked,
  commentStatusImprecise,
  correctionNoticeForm,
  documentUnspecified,
  evaluationWithoutSource,
  factConflict,
  fileFault,
  floatingQuote,
  fragmentQuote,
  guiltImplyingWording,
  headlineQuoteNotInBody,
  hedgeStacking,
  hedgeWithoutSource,
  imageCreditMissing,
  interestedSourceOnly,
  interviewProvenance,
  leadWithoutSource,
  loadedAttributionVerb,
  malformedLink,
  mentalStateVerb,
  multiParagraphQuote,
  nestedQuoteMarks,
  noRightOfReply,
  nonspeechAttributionVerb,
  outletAsSource,
  passiveAttribution,
  predictionWithoutSource,
  quoteDuplicate,
  quoteEditMarks,
  quoteLateSpeaker,
  quoteMarkSpacing,
  quoteMarkStyle,
  quoteMismatch,
  quotePunctuation,
  quoteSpeakerSwitch,
  quoteWithoutSpeaker,
  reprintSelfReference,
  scareQuote,
  secondHandReport,
  secondHandUnnamedSource,
  sharedStatementAsExclusive,
  singleSourceStory,
  socialPostProvenance,
  sourceConcentration,
  sourceFirstReference,
  sourceNameVariant,
  sourceNamedLate,
  sourceReuse,
  staleRelativeDate,
  statementProvenance,
  statisticWithoutSource,
  studyWithoutCitation,
  superlativeWithoutSource,
  suppressionFault,
  titleQuoteStyle,
  translatedQuote,
  unattributedRun,
  unattributedShare,
  unbalancedQuote,
  unnamedOnlyClaim,
  unnamedOnlyStory,
  unnamedSourceDeclinedComment,
  unnamedSourceDirectQuote,
  unnamedSourceInHeadline,
  unnamedSourceInLead,
  unnamedSourceLabelDrift,
  unnamedSourceNoReason,
  unnamedSourceOpinion,
  unnamedSourceRoteReason,
  unnamedSourceUncounted,
  unnamedSourceVague,
  vagueAttribution,
  vagueLinkText,
  vagueMediaAttribution
]

/** The rule of a name, or null where there is none. */
export const ruleNamed = (id: string): Rule | null => rules.find((rule) => rule.id === id) ?? null

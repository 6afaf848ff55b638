/** The frames with an example of each, its roles marked: what the engine looks for, to be read by people. */
import type {Frame} from '../model.ts'

/** A pattern that an attribution is found by, as an editor would describe it. */
export interface FrameEntry {
  readonly about: string
  /**
   * Sentences with their roles marked: `S` source, `C` cue, `K` content, one pair of braces for each piece:
   * `{K:“The dam is sound,”} {S:Ana Ruiz} {C:said}.` A frame’s first example is the plainest.
   */
  readonly examples: readonly string[]
}

/** Every frame in the order of `frames`, with what it is in the newsroom. */
export const frameTable: Readonly<Record<Frame, FrameEntry>> = {
  'content-cue-source': {
    about:
      'The words first, then the tag turned round: the house style of most papers for a speaker with a long title.',
    examples: [
      '{K:“The dam is sound,”} {C:said} {S:Ana Ruiz, chief engineer of the water board}.',
      '{K:“The dam,”} {C:said} {S:Ruiz}, {K:“is sound.”}',
      '{K:The dam is sound}, {C:said} {S:Ana Ruiz}.'
    ]
  },
  'content-source-cue': {
    about: 'The words first, then speaker and verb; the tag may stand in the middle, and the words may go on after it.',
    examples: [
      '{K:“The dam is sound,”} {S:Ruiz} {C:said}. {K:“I checked it myself.”}',
      '{K:The dam}, {S:the engineers} {C:say}, {K:will outlive the town}.',
      '{K:The dam is old}, as {S:Ruiz} {C:noted}.'
    ]
  },
  'source-cue-content': {
    about: 'Speaker, verb and words in the order of an ordinary sentence, with marks or without.',
    examples: [
      '{S:Ana Ruiz} {C:said} {K:that the dam was sound}.',
      '{S:Ruiz, who designed it,} {C:called} {K:the dam “as sound as a bell.”}',
      '{S:The engineer} {C:wrote}: {K:“The dam is sound.”}'
    ]
  },
  'cue-source-content': {
    about: 'The verb opens the sentence: an old-fashioned or breezy way to hand over to a speaker.',
    examples: ['{C:Said} {S:Ana Ruiz}: {K:“The dam is sound.”}']
  },
  'according-to': {
    about: 'Words credited by a phrase instead of a verb: *according to*, *in the words of*.',
    examples: [
      '{K:The dam is sound}, {C:according to} {S:two engineers who tested it}.',
      '{C:According to} {S:the report}, {K:the dam is sound}.',
      '{C:In the words of} {S:the report}, {K:the dam is “a wall of cheese.”}'
    ]
  },
  'source-noun-content': {
    about: 'A noun that reports, with its owner: somebody’s claim, warning or admission that something is so.',
    examples: ['Lowe doubted {S:Hart}’s {C:claim} {K:that the dam is sound}.']
  },
  participle: {
    about: 'A second verb of saying that shares the speaker of its sentence.',
    examples: [
      '{S:Ruiz} closed the valve, {C:saying} {K:the dam was sound}.',
      '{S:Ruiz} stood on the wall and {C:said} {K:that it was sound}.'
    ]
  },
  passive: {
    about: 'Something is said of somebody, and the sentence may keep back by whom.',
    examples: [
      'The board {C:was accused} {K:of hiding the report}.',
      'The wall {C:was called} {K:“a disgrace”} by {S:Ruiz}.'
    ]
  },
  colon: {
    about: 'A colon hands over to a quotation where no verb of saying does.',
    examples: [
      '{S:Ana Ruiz}{C::} {K:“The dam is sound.”}',
      '{S:The engineer} had one {C:wish:} {K:“Let me see the dam.”}'
    ]
  },
  transcript: {
    about: 'A speaker’s name and a colon before what was said, as transcripts and interviews print it.',
    examples: ['{S:RUIZ}{C::} {K:The dam is sound}. {K:I checked it}.']
  },
  headline: {
    about: 'A name and a colon in a headline: what follows is that person’s word, not the paper’s.',
    examples: ['# {S:Ruiz}{C::} {K:Dam Is Sound}']
  },
  signature: {
    about: 'Words in marks with a name behind a dash, as readers’ letters and pulled quotations are signed.',
    examples: [
      '{K:“The dam is sound.”} {C:—} {S:Ana Ruiz}',
      '{K:“The dam is sound.”}\n\n{C:—} {S:Ana Ruiz}, county engineer'
    ]
  },
  inherited: {
    about: 'A quotation with no tag at all: the sentence before it shows who speaks.',
    examples: ['{S:Ana Ruiz} took the microphone. {K:“The dam is sound.”}']
  },
  none: {
    about: 'A few words in marks inside the paper’s own sentence: whoever the sentence is about is quoted.',
    examples: ['{S:Ruiz} {C:talked} {K:for an hour of “old and costly debts”}.']
  }
}

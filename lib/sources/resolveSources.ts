import type {Metadata, Quotation, RawAttribution, Sentence, Source, Token} from '../model.ts'

export interface SourceReading {
  readonly text: string
  readonly metadata: Metadata
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly quotationAt: Int32Array
  readonly attributions: readonly RawAttribution[]
}

export interface Resolution {
  readonly sources: readonly Source[]
  readonly sourceIds: readonly (readonly string[])[]
  readonly viaIds: readonly (readonly string[])[]
}

/** Placeholder until the stage is written: nobody is resolved. */
export const resolveSources = (reading: SourceReading): Resolution => ({
  sources: [],
  sourceIds: reading.attributions.map(() => []),
  viaIds: reading.attributions.map(() => [])
})

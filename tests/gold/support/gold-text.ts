import type { Span } from '../../../src/model/span.js'
import type { DocumentInput } from '../../../src/run/sources/source-of.js'

/** The kinds of prose that the gold holds: a folder each. */
export const genres = ['news', 'history', 'chronicle', 'biography', 'minutes', 'law', 'letters', 'old-book'] as const

export type Genre = (typeof genres)[number]

export interface GoldDate extends Span {
  /** TIMEX3 value, or null where a mention has none that could be right or wrong. */
  readonly value: string | null
  readonly edtf: string | null
}

export interface GoldActor extends Span {
  readonly text: string
  readonly type: string
  readonly entity: string
}

export interface GoldCitation extends Span {
  readonly marker: string
  /** Index of the sentence that it belongs to, null for an orphan. */
  readonly sentence: number | null
}

export interface GoldEvent {
  readonly trigger: Span
  /** Each is right. */
  readonly kinds: readonly string[]
  /** EDTF; each is right, null where the event has no date. */
  readonly whens: readonly (string | null)[]
  /** Heads of the phrases that say who does it, and what it is done to. */
  readonly agent: readonly Span[]
  readonly patient: readonly Span[]
  /** Entities that the clause names, as actors or places: each is wanted. */
  readonly named: readonly string[]
  /** Entities that it has by a pronoun or description only: each may be there. */
  readonly resolved: readonly string[]
  readonly labels: readonly string[]
  readonly negated: boolean
  /** To find it neither gains nor loses. */
  readonly optional: boolean
  readonly modality: 'asserted' | 'reported' | 'doubted'
}

/** A text and what is right about it, all spans in its own offsets. */
export interface GoldText {
  /** `history/ostermark`. */
  readonly name: string
  readonly genre: Genre
  readonly document: DocumentInput & { readonly text: string }
  readonly sentences: readonly Span[]
  readonly dates: readonly GoldDate[]
  readonly actors: readonly GoldActor[]
  readonly citations: readonly GoldCitation[]
  readonly events: readonly GoldEvent[]
}

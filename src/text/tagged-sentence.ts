import type { Span } from '../model/span.js'
import type { BlockKind, Teller } from './block.js'
import type { TaggedWord } from './parts-of-speech/tag-parts-of-speech.js'
import type { Prose } from './prose.js'

/** A sentence with its clean text: markers out, white space folded, and the map back to the source. */
export interface SentenceText {
  /** Index in the document. */
  readonly index: number
  /** Where it stands in the source. */
  readonly span: Span
  /** Index of its block; sentences of one block tell one story. */
  readonly block: number
  readonly kind: BlockKind
  readonly section: readonly string[]
  readonly prose: Prose
  /** Who says `I` in it, as its block says. */
  readonly teller?: Teller
  /** The words of the source that say of which day it is told, as its block says. */
  readonly dated?: Span
  /** Stretches of the source within its span whose words belong to something else: the head of a page. */
  readonly hidden: readonly Span[]
}

/** A sentence with its words tagged. */
export interface TaggedSentence extends SentenceText {
  /** Offsets are those of the clean text. */
  readonly tokens: readonly TaggedWord[]
  /** True where it is in another language than English: its words are not tagged, and tell nothing. */
  readonly isForeign?: boolean
}

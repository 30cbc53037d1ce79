import type { Span } from '../model/span.js'
import type { BlockKind } from './block.js'
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
  /** Stretches of the source within its span whose words belong to something else: the head of a page. */
  readonly hidden: readonly Span[]
}

/** A word of a sentence; offsets are those of the sentence's clean text. */
export interface Token extends Span {
  readonly text: string
  /** Part-of-speech and kind tags, in compromise's names: `Noun`, `PastTense`, `ProperNoun`. */
  readonly tags: ReadonlySet<string>
}

/** A sentence with its words tagged. */
export interface TaggedSentence extends SentenceText {
  readonly tokens: readonly Token[]
  /** True where it is in another language than English: its words are not tagged, and tell nothing. */
  readonly isForeign?: boolean
}

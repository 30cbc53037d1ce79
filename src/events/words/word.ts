import type { Span } from '../../model/span.js'

/** A word or mark of a sentence as the events stage sees it; offsets are those of the sentence's clean text. */
export interface Word extends Span {
  readonly index: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  /** Universal part of speech, put right where its neighbours contradict it. */
  readonly pos: string
  /** Index of the date mention (of the document) that holds the word. */
  readonly date: number | null
  /** Index of the actor mention (of the document) that holds the word. */
  readonly actor: number | null
  /** It is part of a name, rather than of a pronoun or description that stands for one. */
  readonly named: boolean
}

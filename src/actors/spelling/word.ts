import type { Span } from '../../model/span.js'
import type { Shape } from './shape-of.js'
import type { Spelling } from './spelling.js'

/**
 * A word as names are built of them: `al-Bakr's` is `al`, `-`, `Bakr`, `'s`; `U.S.` and `J.` keep their stops.
 * Offsets are those of the sentence's clean text.
 */
export interface Word extends Span {
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  readonly shape: Shape
  readonly spelling: Spelling
  /** Universal part of speech of the token that holds the word. */
  readonly pos: string
  /** Whether no space stands before it. */
  readonly glued: boolean
}

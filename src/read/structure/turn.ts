import type { BlockLine } from './lines-of.js'
import type { Label } from './read-label.js'

/** A label that may open a speech, and what stands behind it. */
export interface Turn {
  /** Index of its block, and of its line there. */
  readonly block: number
  readonly line: BlockLine
  readonly label: Label
  /** Whether nothing stands behind it on its line. */
  readonly isAlone: boolean
  /** What is said, as far as the block goes; the next block's text where the label stands alone in its own. */
  readonly speech: string
}

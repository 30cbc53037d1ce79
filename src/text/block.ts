import type { Span } from '../model/span.js'
import type { Prose } from './prose.js'

/**
 * `label`, `head` and `entry` are structure: who speaks (`Mrs Holt:`), what stands around the text of a letter (its place and day, `Dear
 * Sir,`, `To: …`, who signs), and the day that heads the entry of a diary.
 */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'note' | 'label' | 'head' | 'entry'

/**
 * What a line break inside a block means. `wrapped`: a space, the sentence goes on. `sentences`: the end of a
 * sentence or list entry, whether or not a full stop stands there (though never before a word in lower case).
 */
export type LineLayout = 'wrapped' | 'sentences'

/** A block of the source: sentences never cross its borders. */
export interface Block {
  readonly kind: BlockKind
  /** The text with markers still in it; a line break of the source is `\n`, without spaces on either side of it. */
  readonly prose: Prose
  /** The headings above, outermost first; a heading's own text is not among them. */
  readonly section: readonly string[]
  /** Absent where the block is one line. */
  readonly lines?: LineLayout
  /** What a note defines: `14` of `[14] Author, Title`, `1` of `[^1]: …`. The prose of such a note begins with its label as written. */
  readonly label?: string
  /** Where a note's links lead to, where the source keeps that apart from its words (HTML). */
  readonly urls?: readonly string[]
  /** Who says `I` in it: the words of the source that name him, as a label, a signature or the title of a diary. A label has its own. */
  readonly teller?: Teller
  /** The words of the source that say of which day it is told: the head of a letter or of an entry. */
  readonly dated?: Span
}

/** Who tells a block in his own words, by the words of the source that name him. */
export interface Teller extends Span {
  /** One who speaks, or one who writes a letter or diary. */
  readonly as: 'speaker' | 'writer'
}

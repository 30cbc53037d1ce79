import type { Prose } from './prose.js'

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'note'

/** A block of the source: sentences never cross its borders. */
export interface Block {
  readonly kind: BlockKind
  /** The text with markers still in it; a line break of the source is `\n`. */
  readonly prose: Prose
  /** The headings above, outermost first; a heading's own text is not among them. */
  readonly section: readonly string[]
  /** What a note defines: `1` of `[^1]: …`. */
  readonly label?: string
}

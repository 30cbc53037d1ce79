import type { BlockKind } from '../../text/block.js'
import type { Line } from '../lines.js'

/** Lines of plain text that belong together. */
export interface Part {
  readonly kind: BlockKind
  /** Never empty. */
  readonly lines: readonly Line[]
  /** Of a heading: 1 is the outermost. */
  readonly level?: number
  /** Of a note: what it defines. */
  readonly label?: string
}

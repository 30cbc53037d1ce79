import type { Block } from '../text/block.js'

/** What a reader makes of a source: its blocks in order, and what it says about itself. */
export interface Reading {
  readonly blocks: readonly Block[]
  /** EDTF date of publication, or null. */
  readonly published: string | null
  readonly title?: string
}

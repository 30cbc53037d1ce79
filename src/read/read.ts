import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { readPlainText } from './plain-text.js'

/** What a reader makes of a source: its blocks in order, and what it says about itself. */
export interface Reading {
  readonly blocks: readonly Block[]
  readonly published: string | null
}

/** Reads a source into blocks by its media type. */
export function read(context: Context): Reading {
  return readPlainText(context)
}

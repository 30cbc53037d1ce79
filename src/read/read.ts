import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { readHtml } from './html.js'
import { readMarkdown } from './markdown.js'
import { readPlainText } from './plain-text.js'

/** What a reader makes of a source: its blocks in order, and what it says about itself. */
export interface Reading {
  readonly blocks: readonly Block[]
  /** EDTF date of publication, or null. */
  readonly published: string | null
  readonly title?: string
}

/** Reads a source into blocks by its media type. */
export function read(context: Context): Reading {
  switch (context.source.mediaType) {
    case 'text/html':
      return readHtml(context)
    case 'text/markdown':
      return readMarkdown(context)
    default:
      return readPlainText(context)
  }
}

import type { Context } from '../text/context.js'
import { readHtml } from './html/html.js'
import { readMarkdown } from './markdown/markdown.js'
import { readPlainText } from './plain-text/plain-text.js'
import type { Reading } from './reading.js'

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

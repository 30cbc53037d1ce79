import type { Context } from '../text/context.js'
import { readHtml } from './html/html.js'
import { readMarkdown } from './markdown/markdown.js'
import { readPlainText } from './plain-text/plain-text.js'
import type { Reading } from './reading.js'
import { withStructure } from './structure/with-structure.js'

/** Reads a source into blocks: by its media type, and then by what its words show to be structure. */
export function read(context: Context): Reading {
  const { blocks, ...rest } = readByType(context)
  return { blocks: withStructure(blocks), ...rest }
}

function readByType(context: Context): Reading {
  switch (context.source.mediaType) {
    case 'text/html':
      return readHtml(context)
    case 'text/markdown':
      return readMarkdown(context)
    default:
      return readPlainText(context)
  }
}

import { extname } from 'node:path'
import type { MediaType } from '../../model/document.js'

const mediaTypes: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
}

/** The file name endings that are read, for messages. */
export const supportedEndings = Object.keys(mediaTypes).join(', ')

/** The media type that a file's name stands for, or undefined where files of that name are not read. */
export function mediaTypeOf(file: string): MediaType | undefined {
  return mediaTypes[extname(file).toLowerCase()]
}

import type { Bibliography } from '../model/bibliography.js'
import type { MediaType } from '../model/document.js'
import { createPager } from './create-pager.js'
import { partitionPoint } from './partition-point.js'

/** One document as it is read: its text and what is known about it before reading. */
export interface Source {
  readonly id: string
  /** Path relative to the folder that was extracted, with `/`. */
  readonly path: string
  readonly mediaType: MediaType
  /** The decoded text; every span counts its UTF-16 code units, a byte order mark included. */
  readonly text: string
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
  /** EDTF date of publication that the caller gave, or null. */
  readonly published: string | null
  /** What it cites from by key, where its front matter or the caller names that. */
  readonly bibliography?: Bibliography
  /** The mdast tree of a Markdown text, where somebody has parsed it already with `keepPositions`. */
  readonly tree?: unknown
}

/** Line and column, both one-based; the column counts UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
  /** Only where the source marks its pages. */
  readonly page?: number
}

/** Finds positions in a text; a line ends at LF, CRLF or a lone CR. */
export function createLocator(text: string): (offset: number) => Position {
  const starts = [0]
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + ending.length)
  const pageOf = createPager(text)
  return (offset) => {
    const line = Math.max(
      1,
      partitionPoint(starts.length, (index) => starts[index]! <= offset),
    )
    const page = pageOf(offset)
    return { line, column: offset - starts[line - 1]! + 1, ...(page === undefined ? {} : { page }) }
  }
}

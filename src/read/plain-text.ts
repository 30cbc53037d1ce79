import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { type Prose, ProseBuilder } from '../text/prose.js'
import { layOutLines } from './line-layout.js'
import { findParagraphs, type Line } from './lines.js'
import type { Reading } from './read.js'

/** Reads plain text: paragraphs by blank lines, every character of it prose. */
export function readPlainText({ source }: Context): Reading {
  const blocks: Block[] = findParagraphs(source.text).map((lines) => ({
    kind: 'paragraph',
    prose: proseOfLines(source.text, lines),
    section: [],
  }))
  return { blocks: layOutLines(blocks), published: null }
}

/** The prose of some lines: their text without the white space at their ends, and `\n` for each line break between. */
export function proseOfLines(text: string, lines: readonly Line[]): Prose {
  const builder = new ProseBuilder()
  lines.forEach((line, at) => {
    builder.add(text.slice(line.start, line.end), line.start, line.end)
    if (at < lines.length - 1) builder.add('\n', line.endingStart, line.endingEnd)
  })
  return builder.build()
}

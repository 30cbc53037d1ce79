import type { Block } from '../../text/block.js'
import type { Context } from '../../text/context.js'
import { findHeadings, findReferenceHeadings, nameOfHeading } from '../headings.js'
import { layOutLines } from '../line-layout.js'
import { findParagraphs, proseOfLines } from '../lines.js'
import { findNotes } from '../notes.js'
import type { Reading } from '../reading.js'
import { Sections } from '../sections.js'
import { divideParagraph } from './divide-paragraph.js'
import type { Part } from './part.js'

/**
 * Reads plain text, in which every word is prose: marks that mean something in Markdown (`1978. It was`, `[14]: `,
 * `#`, `>`, indents) are kept as they stand. Paragraphs end at blank lines.
 */
export function readPlainText({ source: { text } }: Context): Reading {
  const divided = findParagraphs(text).flatMap((lines) => divideParagraph(text, lines))
  const parts = findHeadings(text, findReferenceHeadings(text, divided))
  return { blocks: layOutLines(findNotes(toBlocks(text, parts))), published: null }
}

function toBlocks(text: string, parts: readonly Part[]): Block[] {
  const sections = new Sections()
  return parts.map(({ kind, lines, level }) => {
    const prose = proseOfLines(text, lines)
    if (level !== undefined) sections.enter(level, nameOfHeading(prose.text))
    const section = level === undefined ? sections.path : sections.path.slice(0, -1)
    return { kind, prose, section }
  })
}

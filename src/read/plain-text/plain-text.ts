import type { Block } from '../../text/block.js'
import type { Context } from '../../text/context.js'
import { joinBrokenWords } from '../broken-words.js'
import { findHeadings, findReferenceHeadings, nameOfHeading } from '../headings.js'
import { layOutLines } from '../line-layout.js'
import { findLines, proseOfLines } from '../lines.js'
import { findNotes } from '../notes.js'
import type { Reading } from '../reading.js'
import { Sections } from '../sections.js'
import { divideParagraph } from './divide-paragraph.js'
import { layOutPages } from './lay-out-pages.js'
import type { Part } from './part.js'
import { unfoldColumns } from './unfold-columns.js'
import { withoutGutenberg } from './without-gutenberg.js'
import { withoutTypedMarks } from './without-typed-marks.js'

/**
 * Reads plain text, in which every word is prose: marks that mean something in Markdown (`1978. It was`, `[14]: `,
 * `#`, `>`, indents) are kept as they stand. Paragraphs end at blank lines.
 */
export function readPlainText(context: Context): Reading {
  const { text } = context.source
  const { lines, title } = withoutGutenberg(text, findLines(text), context)
  const { paragraphs, notes } = layOutPages(text, unfoldColumns(text, lines, context), context)
  const divided = paragraphs.flatMap((paragraph, at) => [
    ...divideParagraph(text, paragraph),
    ...(notes.get(at) ?? []).map((note): Part => ({ kind: 'note', ...note })),
  ])
  const parts = findHeadings(text, findReferenceHeadings(text, divided))
  const blocks = withoutTypedMarks(layOutLines(findNotes(toBlocks(text, parts))), context)
  return { blocks: joinBrokenWords(blocks, context), published: null, ...(title === undefined ? {} : { title }) }
}

function toBlocks(text: string, parts: readonly Part[]): Block[] {
  const sections = new Sections()
  return parts.map(({ kind, lines, level, label }) => {
    const prose = proseOfLines(text, lines)
    if (level !== undefined) sections.enter(level, nameOfHeading(prose.text))
    const section = level === undefined ? sections.path : sections.path.slice(0, -1)
    return { kind, prose, section, ...(label === undefined ? {} : { label }) }
  })
}

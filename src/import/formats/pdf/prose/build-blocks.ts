import type { ImportedBlock, ImportWarning, Piece } from '../../../imported-document.js'
import { lineOfRuns } from '../page/line.js'
import { atomsOf } from './atoms.js'
import { findHeadings } from './find-headings.js'
import { BULLET } from './find-paragraphs.js'
import { cellsOf } from './find-tables.js'
import { type JoinContext, joinLines } from './join-lines.js'
import type { Paragraph, PlacedLine } from './placed-line.js'

/** Writes paragraphs as blocks, with each page where it begins. */
export function buildBlocks(
  paragraphs: readonly Paragraph[],
  bodySize: number,
  context: JoinContext,
): { blocks: ImportedBlock[]; warnings: ImportWarning[] } {
  const headings = findHeadings(paragraphs, bodySize)
  const blocks: ImportedBlock[] = []
  const warnings: ImportWarning[] = []
  let page = -1
  for (const paragraph of paragraphs) {
    const { lines, isTable } = paragraph
    for (const name of context.pageNames.slice(page + 1, lines[0]!.page + 1)) blocks.push({ kind: 'page', page: name })
    page = Math.max(page, lines.at(-1)!.page)
    const level = headings.get(paragraph)
    if (isTable) {
      const rows = lines.map((line) => cellPieces(line, context))
      if (rows.every(({ length }) => length === rows[0]!.length)) {
        blocks.push({ kind: 'table', rows })
        continue
      }
      const where = context.pageNames[page]!
      warnings.push({
        code: 'flattened-table',
        message: `A table of ${lines.length} rows is kept as lines: its cells do not stand below each other`,
        where,
      })
      for (const line of lines) blocks.push({ kind: 'paragraph', pieces: joinLines([line], context) })
    } else if (level !== undefined) blocks.push({ kind: 'heading', level, pieces: joinLines(lines, context) })
    else if (BULLET.test(lines[0]!.atoms[0]!.text) && lines[0]!.atoms.length > 1) {
      const [first, ...rest] = lines
      const pieces = joinLines([{ ...first!, atoms: first!.atoms.slice(1) }, ...rest], context)
      blocks.push({ kind: 'item', depth: 0, pieces })
    } else blocks.push({ kind: 'paragraph', pieces: joinLines(lines, context) })
  }
  return { blocks, warnings }
}

function cellPieces(line: PlacedLine, context: JoinContext): Piece[][] {
  let from = 0
  return cellsOf(line.line).map((runs) => {
    // The words of the line itself, since it is they that call notes.
    const { length } = atomsOf(lineOfRuns(runs))
    const atoms = line.atoms.slice(from, from + length)
    from += length
    return joinLines([{ atoms, page: line.page }], context)
  })
}

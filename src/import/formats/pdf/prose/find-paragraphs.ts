import { leadingOf } from '../notes/find-zone.js'
import { atomsOf } from './atoms.js'
import type { Column } from './column.js'
import { findTables } from './find-tables.js'
import type { Paragraph, PlacedLine } from './placed-line.js'

/** A bullet before an entry of a list. */
export const BULLET = /^[•‣▪◦●∙]$/

/** An indent, in sizes of the letters. */
const INDENT = 0.8
const DEEPEST_INDENT = 6

/** Parts the lines of all columns into paragraphs; one that goes on in the next column or page stays one. */
export function findParagraphs(columns: readonly Column[]): Paragraph[] {
  const hasIndents = usesIndents(columns)
  const paragraphs: { lines: PlacedLine[]; isTable: boolean }[] = []
  for (const column of columns) {
    const placed = column.lines.map((line) => ({ page: column.page, line, atoms: atomsOf(line), column }))
    const tables = findTables(column.lines)
    const leading = leadingOf(column.lines)
    for (const [at, line] of placed.entries()) {
      const isTable = tables.some(({ from, to }) => at >= from && at < to)
      const open = paragraphs.at(-1)
      const last = open?.lines.at(-1)
      const goesOn =
        open !== undefined &&
        last !== undefined &&
        open.isTable === isTable &&
        (isTable
          ? at > 0
          : last.column === column
            ? goesOnBelow(open.lines, line, placed[at + 1], leading)
            : goesOnElsewhere(last, line, hasIndents))
      if (goesOn) open.lines.push(line)
      else paragraphs.push({ lines: [line], isTable })
    }
  }
  return paragraphs
}

function goesOnBelow(
  open: readonly PlacedLine[],
  next: PlacedLine,
  afterNext: PlacedLine | undefined,
  leading: number,
): boolean {
  const last = open.at(-1)!
  const { size } = last.line
  if (!isLikeType(last, next)) return false
  if (next.line.y - last.line.y > 1.35 * Math.max(leading, 1.1 * size)) return false
  if (BULLET.test(next.atoms[0]!.text) || isOfContents(last)) return false
  const step = (next.line.x - last.line.x) / size
  if (step > INDENT) {
    // The first line hangs out: an entry of a bibliography, a numbered paragraph.
    const isHanging = open.length === 1 && afterNext !== undefined && Math.abs(afterNext.line.x - next.line.x) < 2
    return isHanging || step > DEEPEST_INDENT
  }
  if (step < -INDENT && open.length > 1) return false
  return !isLeftShort(last, next)
}

/** Dots that lead to the number of a page. */
function isOfContents({ atoms }: PlacedLine): boolean {
  const [dots, page] = atoms.slice(-2)
  return page !== undefined && /^\d+$/.test(page.text) && /^\.+$/.test(dots!.text)
}

/** The next word had room on this line, so the line was ended on purpose: after a full stop, or well before the edge. */
function isLeftShort(last: PlacedLine, next: PlacedLine): boolean {
  const word = next.line.runs[0]!
  const edge = last.column.right
  const { size, right } = last.line
  if (right + (word.right - word.x) + 1.3 * size > edge) return false
  if (isEnded(last)) return true
  const width = edge - last.column.left
  return right - last.line.x < 0.6 * width && /^[\p{Lu}\d“"(]/u.test(word.text)
}

function goesOnElsewhere(last: PlacedLine, next: PlacedLine, hasIndents: boolean): boolean {
  if (!isLikeType(last, next) || BULLET.test(next.atoms[0]!.text)) return false
  if (!isEnded(last)) return true
  const indent = (next.line.x - next.column.left) / next.line.size
  if (indent > INDENT && indent < DEEPEST_INDENT) return false
  return hasIndents && !isLeftShort(last, next)
}

function isLikeType(a: PlacedLine, b: PlacedLine): boolean {
  return Math.abs(a.line.size / b.line.size - 1) < 0.08 && a.line.bold === b.line.bold
}

function isEnded({ atoms }: PlacedLine): boolean {
  const plain = atoms.filter(({ raised }) => !raised)
  return /[.!?:]["”’'»)\]]*$/.test(plain.at(-1)?.text ?? '')
}

/** Whether paragraphs begin with an indent: a few lines of many do. */
function usesIndents(columns: readonly Column[]): boolean {
  let indented = 0
  let all = 0
  for (const { lines, left } of columns) {
    all += lines.length
    for (const { x, size } of lines) {
      const indent = (x - left) / size
      if (indent > INDENT && indent < DEEPEST_INDENT) indented++
    }
  }
  return indented >= 2 && indented > 0.02 * all
}

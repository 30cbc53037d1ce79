import { type Line, textOf } from '../page/line.js'
import { atomsOf } from '../prose/atoms.js'
import { isNotesHeading } from './is-notes-heading.js'
import { partLabel } from './part-label.js'
import { mayBeFigure, readSign } from './read-labels.js'

/** Notes are at most so large, in sizes of the text. */
export const SMALLER = 0.935

export interface ZoneContext {
  readonly bodySize: number
  /** Whether a figure is raised in the text of this page; of the whole document where the column holds nothing but notes. */
  called(sign: string, anywhere: boolean): boolean
  /** Whether a figure that looks like no power is raised within the text of this page. */
  calledSurely(sign: string): boolean
  /** The last note on the page before has not come to its end. */
  readonly isOpen: boolean
}

/** Where the notes at a column's foot begin: the index of their first line, or the count of lines where there are none. */
export function findZone(lines: readonly Line[], context: ZoneContext): number {
  let from = lines.length
  while (from > 0 && lines[from - 1]!.size <= SMALLER * context.bodySize) from--
  const isWhole = from === 0
  if (!isWhole && isNotesHeading(textOf(lines[from - 1]!))) return lines.length
  const first = lines.findIndex((line, at) => at >= from && beginsNote(line, (sign) => context.called(sign, isWhole)))
  if (first < 0 && from === lines.length) return findInPlainSize(lines, context)
  if (first < 0) return context.isOpen && !isWhole && from < lines.length && isApart(lines, from) ? from : lines.length
  if (first === from) return first
  // What stands above the first number goes on from the page before, unless it is a quotation in small print.
  const leading = leadingOf(lines.slice(from))
  const isNear = lines[first]!.y - lines[first - 1]!.y < 1.6 * leading
  return isNear && (context.isOpen || isWhole || isApart(lines, from)) ? from : first
}

/** Notes as large as the text: from a line that begins with a raised number of this page down, where no heading or room interrupts them. */
function findInPlainSize(lines: readonly Line[], { calledSurely }: ZoneContext): number {
  const first = lines.findIndex((line) => {
    const [start] = atomsOf(line)
    const sign = start?.raised ? readSign(start.text) : null
    return sign !== null && calledSurely(sign.text)
  })
  if (first <= 0) return lines.length
  const leading = leadingOf(lines)
  const isPlain = lines.slice(first).every((line, at) => {
    const room = at === 0 ? 0 : line.y - lines[first + at - 1]!.y
    return !line.bold && Math.abs(line.size / lines[first]!.size - 1) < 0.05 && room < 2.2 * leading
  })
  return isPlain ? first : lines.length
}

/** A line that begins with a raised figure or star, or with a figure that the text calls: `14 Holt, p. 3.` */
export function beginsNote(line: Line, called: (sign: string) => boolean): boolean {
  const [first, second] = partLabel(atomsOf(line), called)
  if (first === undefined) return false
  if (first.raised) return readSign(first.text) !== null || mayBeFigure(first.text)
  const sign = readSign(first.text)
  return sign !== null && second?.blank === true && called(sign.text)
}

function isApart(lines: readonly Line[], from: number): boolean {
  if (from === 0) return true
  return lines[from]!.y - lines[from - 1]!.y > 1.35 * Math.max(leadingOf(lines.slice(from)), lines[from]!.size * 1.1)
}

/** From baseline to baseline, as most lines have it. */
export function leadingOf(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map(({ y }, at) => y - lines[at]!.y)
    .filter((step) => step > 0)
  steps.sort((a, b) => a - b)
  return steps[Math.floor(steps.length / 2)] ?? (lines[0]?.size ?? 10) * 1.2
}

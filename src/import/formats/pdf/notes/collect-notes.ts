import type { ImportWarning } from '../../../imported-document.js'
import { type Line, textOf } from '../page/line.js'
import type { Atom } from '../prose/atoms.js'
import { type Column, columnOf } from '../prose/column.js'
import { findEndnotes } from './find-endnotes.js'
import { findZone, SMALLER } from './find-zone.js'
import { isNotesHeading } from './is-notes-heading.js'
import { type LabelledNote, labelNotes } from './label-notes.js'
import type { RawNote } from './raw-note.js'
import { readZone } from './read-zone.js'
import { settleNumbers } from './settle-numbers.js'
import { signsByPage } from './signs-by-page.js'

export interface Collected {
  /** The columns without the notes. */
  readonly columns: readonly Column[]
  /** What stands beside the text and is no note of it. */
  readonly beside: readonly Column[]
  readonly footnotes: readonly LabelledNote[]
  readonly endnotes: readonly LabelledNote[]
  readonly warnings: readonly ImportWarning[]
}

/** Takes the notes at the feet of pages, beside the text and below a heading out of the text, and numbers them. */
export function collectNotes(
  columns: readonly Column[],
  sides: readonly Column[],
  bodySize: number,
  pageNames: readonly string[],
): Collected {
  const { called: calledOn, sure: surelyCalledOn } = signsByPage(columns)
  const everywhere = new Set([...calledOn.values()].flatMap((signs) => [...signs]))
  const texts: Column[] = []
  const beside: Column[] = []
  const feet: RawNote[] = []
  let openPage: number | null = null
  let isBelowHeading = false
  for (const column of byPage(columns, sides)) {
    const { page, lines } = column
    // A note may be set on the page behind its marker.
    const here = [calledOn.get(page), calledOn.get(page - 1)]
    const called = (sign: string, anywhere: boolean) =>
      anywhere ? everywhere.has(sign) : here.some((signs) => signs?.has(sign))
    const calledSurely = (sign: string) => surelyCalledOn.get(page)!.has(sign)
    const isOpen = openPage !== null && page - openPage <= 1 && !isEnded(feet.at(-1))
    const zone = findZone(lines, { bodySize, called, calledSurely, isOpen })
    // A list of notes behind the text goes on over columns that hold nothing else.
    isBelowHeading = hasOpenList(lines, bodySize) || (isBelowHeading && zone === 0)
    const from = isBelowHeading ? lines.length : zone
    if (from > 0)
      (sides.includes(column) ? beside : texts).push(
        from === lines.length ? column : columnOf(page, lines.slice(0, from)),
      )
    if (from === lines.length) continue
    openPage = page
    const { head, notes } = readZone(lines.slice(from), page, (sign) => called(sign, from === 0))
    const last = feet.at(-1)
    if (last !== undefined) feet[feet.length - 1] = { ...last, lines: [...last.lines, ...head] }
    else if (head.length > 0)
      feet.push({ page, printed: '', value: null, isRaised: false, isRepaired: false, lines: head })
    feet.push(...notes)
  }
  const uncalled = signsWithoutNote(calledOn, feet)
  const ends = findEndnotes(
    texts.flatMap(({ page, lines }) => lines.map((line) => ({ page, line }))),
    (sign) => uncalled.has(sign),
  )
  const settledFeet = settleNumbers(feet, pageNames)
  const settledEnds = settleNumbers(ends.notes, pageNames)
  const labelledFeet = labelNotes(settledFeet.notes, pageNames)
  return {
    beside,
    columns: texts.map((column) => without(column, ends.lines)).filter(({ lines }) => lines.length > 0),
    footnotes: labelledFeet,
    endnotes: labelNotes(settledEnds.notes, pageNames, labelledFeet),
    warnings: [...settledFeet.warnings, ...settledEnds.warnings],
  }
}

/** Whether a column ends with the heading of a list of notes and small lines below it. */
function hasOpenList(lines: readonly Line[], bodySize: number): boolean {
  const heading = lines.findLastIndex((line) => isNotesHeading(textOf(line)))
  return heading >= 0 && lines.slice(heading + 1).every(({ size }) => size <= SMALLER * bodySize)
}

/** The columns of each page, and behind them what stands beside its text. */
function byPage(columns: readonly Column[], sides: readonly Column[]): readonly Column[] {
  if (sides.length === 0) return columns
  return [...columns, ...sides].sort((a, b) => a.page - b.page)
}

/** Those that no note on their page or the next begins with: a list below `References` is none of footnotes. */
function signsWithoutNote(calledOn: ReadonlyMap<number, ReadonlySet<string>>, feet: readonly RawNote[]): Set<string> {
  const noted = new Set(feet.flatMap(({ page, printed }) => [`${page} ${printed}`, `${page - 1} ${printed}`]))
  const uncalled = new Set<string>()
  for (const [page, signs] of calledOn) for (const sign of signs) if (!noted.has(`${page} ${sign}`)) uncalled.add(sign)
  return uncalled
}

function isEnded(note: RawNote | undefined): boolean {
  const last: readonly Atom[] | undefined = note?.lines.at(-1)
  return /[.!?]["”’')\]]*$/.test(last?.at(-1)?.text ?? '.')
}

function without(column: Column, taken: ReadonlySet<Line>): Column {
  const lines = column.lines.filter((line) => !taken.has(line))
  return lines.length === column.lines.length ? column : columnOf(column.page, lines)
}

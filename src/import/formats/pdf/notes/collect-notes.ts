import type { ImportWarning } from '../../../imported-document.js'
import type { Line } from '../page/line.js'
import { type Atom, atomsOf } from '../prose/atoms.js'
import { type Column, columnOf } from '../prose/column.js'
import { findEndnotes } from './find-endnotes.js'
import { findZone } from './find-zone.js'
import { type LabelledNote, labelNotes } from './label-notes.js'
import type { RawNote } from './raw-note.js'
import { readSigns } from './read-labels.js'
import { readZone } from './read-zone.js'
import { settleNumbers } from './settle-numbers.js'

export interface Collected {
  /** The columns without the notes. */
  readonly columns: readonly Column[]
  readonly footnotes: readonly LabelledNote[]
  readonly endnotes: readonly LabelledNote[]
  readonly warnings: readonly ImportWarning[]
}

/** Takes the notes at the feet of pages and those below a heading out of the text, and numbers them. */
export function collectNotes(columns: readonly Column[], bodySize: number, pageNames: readonly string[]): Collected {
  const calledOn = signsByPage(columns)
  const everywhere = new Set([...calledOn.values()].flatMap((signs) => [...signs]))
  const texts: Column[] = []
  const feet: RawNote[] = []
  let openPage: number | null = null
  for (const column of columns) {
    const { page, lines } = column
    // A note may be set on the page behind its marker.
    const here = [calledOn.get(page), calledOn.get(page - 1)]
    const called = (sign: string, anywhere: boolean) =>
      anywhere ? everywhere.has(sign) : here.some((signs) => signs?.has(sign))
    const isOpen = openPage !== null && page - openPage <= 1 && !isEnded(feet.at(-1))
    const from = findZone(lines, { bodySize, called, isOpen })
    if (from > 0) texts.push(from === lines.length ? column : columnOf(page, lines.slice(0, from)))
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
    columns: texts.map((column) => without(column, ends.lines)).filter(({ lines }) => lines.length > 0),
    footnotes: labelledFeet,
    endnotes: labelNotes(settledEnds.notes, pageNames, labelledFeet),
    warnings: [...settledFeet.warnings, ...settledEnds.warnings],
  }
}

/** The signs that are raised within or behind the words of each page. */
function signsByPage(columns: readonly Column[]): Map<number, Set<string>> {
  const signs = new Map<number, Set<string>>()
  for (const { page, lines } of columns) {
    const own = signs.get(page) ?? new Set()
    signs.set(page, own)
    for (const line of lines) {
      for (const [at, { raised, text }] of atomsOf(line).entries())
        if (raised && at > 0) for (const sign of readSigns(text)) own.add(sign.text)
    }
  }
  return signs
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

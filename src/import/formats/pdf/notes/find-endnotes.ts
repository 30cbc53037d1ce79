import { type Line, textOf } from '../page/line.js'
import { type Atom, atomsOf } from '../prose/atoms.js'
import { isNotesHeading } from './is-notes-heading.js'
import type { RawNote } from './raw-note.js'
import { readSign } from './read-labels.js'

export interface PageLine {
  readonly page: number
  readonly line: Line
}

export interface Endnotes {
  /** The lines that they take, which are no longer text. */
  readonly lines: ReadonlySet<Line>
  readonly notes: readonly RawNote[]
}

/** Share of a list's numbers that are raised somewhere in the text. */
const CALLED = 0.5

/** Finds the lists of notes below a heading such as `Notes`: lines that begin with rising numbers, most of which the text calls. */
export function findEndnotes(lines: readonly PageLine[], called: (sign: string) => boolean): Endnotes {
  const taken = new Set<Line>()
  const notes: RawNote[] = []
  for (let at = 0; at < lines.length; at++) {
    if (!isNotesHeading(textOf(lines[at]!.line))) continue
    const list = readList(lines, at + 1)
    const share = list.notes.filter(({ printed }) => called(printed)).length / list.notes.length
    if (list.notes.length === 0 || share < CALLED) continue
    for (const line of [lines[at]!.line, ...list.lines]) taken.add(line)
    notes.push(...list.notes)
    at = list.to - 1
  }
  return { lines: taken, notes }
}

interface List {
  readonly lines: readonly Line[]
  readonly notes: readonly RawNote[]
  readonly to: number
}

function readList(all: readonly PageLine[], from: number): List {
  const lines: Line[] = []
  const notes: (Omit<RawNote, 'lines'> & { lines: (readonly Atom[])[] })[] = []
  let last = 0
  let at = from
  for (; at < all.length; at++) {
    const { page, line } = all[at]!
    const row = atomsOf(line)
    const sign = readSign(row[0]!.text)
    const isOpening = sign?.value != null && (row[0]!.raised || row[1]?.blank === true) && follows(sign.value, last)
    if (isOpening) {
      last = sign.value!
      notes.push({
        page,
        printed: sign.text,
        value: last,
        isRaised: row[0]!.raised,
        isRepaired: false,
        lines: [row.slice(1)],
      })
    } else if (notes.length === 0 || isOther(line, lines.at(-1)!)) {
      // The name of a chapter may stand above its notes; what else is no note ends the list.
      const goesOn = all
        .slice(at + 1, at + 4)
        .some((next) => follows(readSign(atomsOf(next.line)[0]!.text)?.value ?? -1, last))
      if (!goesOn) break
      continue
    } else notes.at(-1)!.lines.push(row)
    lines.push(line)
  }
  return { lines, notes, to: at }
}

/** The next number, one behind a gap, or 1 for the next chapter's. */
function follows(value: number, last: number): boolean {
  return value === 1 || (value > last && value <= last + 2)
}

/** A line in another size, or a bold one below others: a heading. */
function isOther(line: Line, before: Line): boolean {
  return Math.abs(line.size / before.size - 1) > 0.08 || (line.bold && !before.bold)
}

import type { Line } from '../page/line.js'
import { type Atom, atomsOf } from '../prose/atoms.js'
import { partLabel } from './part-label.js'
import type { RawNote } from './raw-note.js'
import { mayBeFigure, readSign } from './read-labels.js'

export interface ZoneNotes {
  /** Lines before the first number: they go on from the note before. */
  readonly head: readonly (readonly Atom[])[]
  readonly notes: readonly RawNote[]
}

/** Parts the lines of a note zone where a note begins: with a raised number at a line's start or, rising by one, within a line, or with a figure where the first note does so. */
export function readZone(lines: readonly Line[], page: number, called: (sign: string) => boolean): ZoneNotes {
  const rows = lines.map(atomsOf)
  const head: (readonly Atom[])[] = []
  const notes: (Omit<RawNote, 'lines'> & { lines: (readonly Atom[])[] })[] = []
  const starts = new Set(rows.filter(([first]) => first?.raised).map((row) => row[0]!.text))
  const isFigured = !rows.some(([first]) => first?.raised && readSign(first.text) !== null)
  const put = (row: readonly Atom[]) => {
    if (row.length > 0) (notes.at(-1)?.lines ?? head).push(row)
  }
  for (const line of rows) {
    const last = notes.at(-1)?.value ?? null
    const row = isFigured ? partLabel(line, called) : line
    const opening = openingOf(
      row,
      isFigured,
      (sign, value) =>
        value === (last ?? Number.NaN) + 1 || (called(sign) && (last === null || Math.abs(value - last) <= 3)),
    )
    if (opening !== null) notes.push({ page, ...opening, isRepaired: false, lines: [] })
    let rest = opening === null ? row : row.slice(1)
    for (let at = 1; at < rest.length; at++) {
      const { raised, text, blank } = rest[at]!
      const value = raised ? readSign(text)?.value : null
      const expected = (notes.at(-1)?.value ?? Number.NaN) + 1
      // A number within a word's end is a number of an edition: `Mills³`. Between sentences it begins a note.
      const begins = value === expected && !starts.has(text) && (blank || /[.!?”"’)\]]$/.test(rest[at - 1]!.text))
      if (!begins) continue
      put(rest.slice(0, at))
      notes.push({ page, printed: text, value: expected, isRaised: true, isRepaired: false, lines: [] })
      rest = rest.slice(at + 1)
      at = 0
    }
    put(rest)
  }
  return { head, notes }
}

function openingOf(row: readonly Atom[], isFigured: boolean, fits: (sign: string, value: number) => boolean) {
  const [first, second] = row
  if (first === undefined) return null
  const sign = readSign(first.text)
  if (first.raised) {
    if (sign === null && !mayBeFigure(first.text)) return null
    return { printed: sign?.text ?? first.text, value: sign?.value ?? null, isRaised: true }
  }
  if (!isFigured || sign === null || second?.blank !== true) return null
  if (sign.value === null ? !fits(sign.text, 0) : !fits(sign.text, sign.value)) return null
  return { printed: sign.text, value: sign.value, isRaised: false }
}

import type { ImportWarning } from '../../../imported-document.js'
import type { RawNote } from './raw-note.js'
import { readSign } from './read-labels.js'

/**
 * Lets numbers rise. One that does not is mended where the notes before and behind leave one number for it, which is told; else it was no
 * note's, and its words go on in the note before. A note 1 begins a new count.
 */
export function settleNumbers(
  notes: readonly RawNote[],
  pageNames: readonly string[],
): { notes: RawNote[]; warnings: ImportWarning[] } {
  const settled: RawNote[] = []
  const warnings: ImportWarning[] = []
  let last = 0
  for (const [at, note] of notes.entries()) {
    if (note.value === null && readSign(note.printed) !== null) {
      settled.push(note)
      continue
    }
    const next = notes.slice(at + 1).find(({ value }) => value !== null)?.value ?? null
    if (note.value !== null && rises(note.value, last, next)) {
      settled.push(note)
      last = note.value
    } else if (note.value === last - 1 && next === last + 1 && settled.at(-2)?.value !== note.value) {
      // Set behind the next one, as a program does that moves notes over the page.
      settled.push(note)
    } else if (next === last + 2 || (note.value === null && next === 1 && last > 0)) {
      last++
      settled.push({ ...note, value: last, printed: String(last), isRepaired: true })
      const where = pageNames[note.page]!
      warnings.push({
        code: 'repaired-figure',
        message: `The note that begins with "${note.printed}" stands between notes ${last - 1} and ${last + 1} and is read as ${last}`,
        where,
      })
    } else {
      const before = settled.pop()
      const words = [{ text: note.printed, blank: true, raised: note.isRaised, host: '', isBeforeWord: false }]
      const lines = [words, ...note.lines]
      if (before === undefined) settled.push({ ...note, value: null, lines: note.lines })
      else settled.push({ ...before, lines: [...before.lines, ...lines] })
    }
  }
  return { notes: settled, warnings }
}

/** The next one, one behind a few that are missing, or the first of a new count. */
function rises(value: number, last: number, next: number | null): boolean {
  if (value === last + 1 || value === 1) return true
  if (value > last) return value - last <= 5 || next === value + 1 || last === 0
  return value === 2 && next === 3
}

import type { RawNote } from './raw-note.js'

/** How notes are counted: through the whole file, anew on each page, or anew in each chapter. */
export type Counting = 'document' | 'page' | 'chapter'

/** A note with the label that it has in the document and the count to which it belongs. */
export interface LabelledNote extends RawNote {
  readonly label: string
  /** From 0; one more at each new count. */
  readonly count: number
}

/**
 * Names each note once: `14`, `445-1` where each page counts anew, `c3-1` where each chapter does, `445-s` for a star; none as those
 * of `before`, which are counted for themselves.
 */
export function labelNotes(
  notes: readonly RawNote[],
  pageNames: readonly string[],
  before: readonly LabelledNote[] = [],
): LabelledNote[] {
  const counting = countingOf(notes)
  const taken = new Set(before.map(({ label }) => label))
  let last = 0
  let count = (before.at(-1)?.count ?? -1) + 1
  return notes.map((note) => {
    if (note.value !== null) {
      if (isNewCount(note.value, last)) count++
      last = note.value
    }
    const page = pageNames[note.page]!
    const isOnly =
      /^[a-z]+$/.test(note.printed) && notes.every((other) => other === note || other.printed !== note.printed)
    const wanted =
      note.value === null
        ? isOnly
          ? note.printed
          : `${page}-${letterOf(note.printed)}`
        : byCounting(counting, note.value, page, count)
    const label = free(wanted, taken)
    taken.add(label)
    return { ...note, label, count }
  })
}

/** A number that does not rise; one behind the next may only have been set there. */
function isNewCount(value: number, last: number): boolean {
  return value <= last && (value === 1 || value !== last - 1)
}

function byCounting(counting: Counting, value: number, page: string, count: number): string {
  if (counting === 'document') return String(value)
  return counting === 'page' ? `${page}-${value}` : `c${count + 1}-${value}`
}

/** A letter as it is; stars of all kinds as `s`. */
function letterOf(sign: string): string {
  return /^[a-z]+$/.test(sign) ? sign : 's'
}

function free(label: string, taken: ReadonlySet<string>): string {
  if (!taken.has(label)) return label
  let again = 2
  while (taken.has(`${label}${/\d$/.test(label) ? '-' : ''}${again}`)) again++
  return `${label}${/\d$/.test(label) ? '-' : ''}${again}`
}

function countingOf(notes: readonly RawNote[]): Counting {
  const figures = notes.filter(({ value }) => value !== null)
  let restarts = 0
  let turns = 0
  for (const [at, note] of figures.entries()) {
    const before = figures[at - 1]
    if (before === undefined) continue
    const isNew = isNewCount(note.value!, before.value!)
    if (note.page !== before.page) turns++
    else if (isNew) return 'chapter'
    if (isNew) restarts++
  }
  if (restarts === 0) return 'document'
  return restarts >= 0.6 * turns ? 'page' : 'chapter'
}

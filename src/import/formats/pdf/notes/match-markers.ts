import type { Atom } from '../prose/atoms.js'
import type { BodyAtom, Call } from './body-atom.js'
import { isExponent } from './is-exponent.js'
import type { LabelledNote } from './label-notes.js'
import { matchRising } from './match-rising.js'
import { readSigns } from './read-labels.js'

/** A raised sign of the text that may call a note. */
export interface Marker {
  readonly at: number
  readonly page: number
  readonly atom: Atom
  readonly sign: string
  readonly weight: number
  /** The note that it calls. */
  note: LabelledNote | null
}

/** Weights of {@link matchRising}: what looks like a power calls a note only where nothing else does. */
const SURE = 10
const LIKELY_A_POWER = 4

/** The raised signs of the text, in its order. */
export function markersOf(body: readonly BodyAtom[]): Marker[] {
  return body.flatMap(({ page, atom }, at) => {
    if (!atom.raised) return []
    return readSigns(atom.text).map(({ text: sign }) => {
      const weight = isExponent(atom.host, sign, atom.isBeforeWord) ? LIKELY_A_POWER : SURE
      return { at, page, atom, sign, weight, note: null }
    })
  })
}

/** Finds for each note the marker that calls it: on its page, on the page before or behind, and for endnotes anywhere before them. */
export function matchMarkers(
  footnotes: readonly LabelledNote[],
  endnotes: readonly LabelledNote[],
  markers: readonly Marker[],
): void {
  const taken = new Set<LabelledNote>()
  const match = (some: readonly LabelledNote[], candidates: readonly Marker[]) => {
    const free = candidates.filter(({ note }) => note === null)
    const open = some.filter((note) => !taken.has(note))
    for (const [n, m] of matchRising(open.map(signOf), free).entries()) {
      if (m < 0) continue
      free[m]!.note = open[n]!
      taken.add(open[n]!)
    }
  }
  const notesOf = groupBy(footnotes)
  const markersOn = groupBy(markers)
  for (const distance of [0, -1, 1]) {
    for (const [page, some] of notesOf) match(some, markersOn.get(page + distance) ?? [])
  }
  const notes = [...footnotes, ...endnotes]
  const counts = [...new Set(notes.map(({ count }) => count))].map((count) =>
    notes.filter((note) => note.count === count && !taken.has(note)),
  )
  matchEndnotes(
    counts.filter(({ length }) => length > 0),
    markers,
    match,
  )
  callAgain(markers, notesOf)
}

/** Lists of endnotes, each with the markers from its first number to that of the next list. */
function matchEndnotes(
  lists: readonly (readonly LabelledNote[])[],
  markers: readonly Marker[],
  match: (notes: readonly LabelledNote[], markers: readonly Marker[]) => void,
): void {
  const firsts = markers.filter(({ note, sign, weight }) => note === null && weight === SURE && sign === '1')
  const hasEach = lists.length > 1 && firsts.length === lists.length
  let from = 0
  for (const [index, list] of lists.entries()) {
    const to = hasEach ? (firsts[index + 1]?.at ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
    const ahead = markers.filter(({ at, page }) => at >= from && at < to && page <= list[0]!.page)
    match(list, ahead)
    from = Math.max(from, ...ahead.filter(({ note }) => note !== null).map(({ at }) => at))
  }
}

/** A second marker of one note: the star of two authors; a figure only right behind its first, since numbers rise. */
function callAgain(markers: readonly Marker[], notesOf: ReadonlyMap<number, readonly LabelledNote[]>): void {
  let last: LabelledNote | null = null
  for (const marker of markers) {
    if (marker.note === null && marker.weight === SURE) {
      const same = notesOf.get(marker.page)?.find((note) => signOf(note) === marker.sign) ?? null
      if (same !== null && (same.value === null || same === last)) marker.note = same
    }
    last = marker.note ?? last
  }
}

function groupBy<T extends { readonly page: number }>(things: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const thing of things) groups.set(thing.page, [...(groups.get(thing.page) ?? []), thing])
  return groups
}

function signOf({ value, printed }: LabelledNote): string {
  return value === null ? printed : String(value)
}

/** The calls of the markers that have a note, by the raised text in which they stand. */
export function callsOf(markers: readonly Marker[]): Map<Atom, Call> {
  const calls = new Map<Atom, Call>()
  for (const { atom, note } of markers) {
    if (note === null) continue
    calls.set(atom, { before: '', labels: [...(calls.get(atom)?.labels ?? []), note.label] })
  }
  return calls
}

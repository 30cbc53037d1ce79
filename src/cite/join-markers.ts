import type { Marker } from './marker-style.js'

/** What stands between the markers of one list: `[5], [6] and [7]`, `[5]–[8]`. */
const SEPARATOR = /^(?:\s?[,;&·]\s?|,? (?:and|&) |\s?[–—-]\s?)$/
const DASH = /[–—-]/
/** What a bracket around markers may say before them: `(see [5])`. */
const OPENING = /\((?:(?:see|see also|cf\.|e\.g\.,?|via|sources?:?|refs?\.?:?) )?$/i
const WIDEST = 60

/**
 * Joins what is written between the markers of one list, and brackets that hold nothing but markers, to the markers:
 * `[5], [6]`, `([1], [2])` leave no comma and no bracket in the prose. A dash between two numbers names those between.
 */
export function joinMarkers(text: string, markers: readonly Marker[]): Marker[] {
  const joined: Marker[] = []
  let first = 0
  markers.forEach((marker, at) => {
    const next = markers[at + 1]
    const between = next === undefined ? 'end' : text.slice(marker.end, next.start)
    const listed = next !== undefined && isList(marker, next, between)
    const labels = listed && DASH.test(between) ? upTo(marker, next) : marker.labels
    joined.push(listed ? { ...marker, labels, end: next.start } : marker)
    if (listed || /^ ?$/.test(between)) return
    takeBrackets(text, joined, first)
    first = joined.length
  })
  return joined
}

function isList(marker: Marker, next: Marker, between: string): boolean {
  if (marker.kind === 'flag' || next.kind === 'flag' || next.opens || !SEPARATOR.test(between)) return false
  return !DASH.test(between) || upTo(marker, next).length > 0
}

/** The numbers from a marker's to right before the next one's: `[5]–[8]` gives 5, 6, 7; none where it is no range. */
function upTo(marker: Marker, next: Marker): string[] {
  const from = Number(marker.labels.at(-1))
  const to = Number(next.labels[0])
  if (marker.kind !== 'numeric' || next.kind !== 'numeric' || !(to > from) || to - from > WIDEST) return []
  const between = Array.from({ length: to - from }, (_, step) => String(from + step))
  return [...marker.labels.slice(0, -1), ...between]
}

/** Takes the brackets around the markers from index `first` on along, where they hold nothing else. */
function takeBrackets(text: string, markers: Marker[], first: number): void {
  const [opening, closing] = [markers[first], markers.at(-1)]
  if (opening === undefined || closing === undefined || text[closing.end] !== ')') return
  const head = OPENING.exec(text.slice(Math.max(0, opening.start - 16), opening.start))
  if (head === null || opening.kind === 'flag') return
  markers[first] = { ...opening, start: opening.start - head[0].length }
  const last = markers.at(-1)!
  markers[markers.length - 1] = { ...last, end: last.end + 1 }
}

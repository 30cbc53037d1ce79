import type { FoundMarker } from './marker-style.js'

/** A number may be left out of a series: a note that was not found, or a page that is missing. */
const WIDEST_STEP = 2
/** So many are a series though one is left out. */
const ENOUGH = 4

/**
 * The markers whose labels rise in step through the document (1, 2, 3, …), series by series: figures that nothing else
 * shows to be notes. One alone is none.
 */
export function findRisingSeries(found: readonly FoundMarker[]): ReadonlySet<FoundMarker> {
  const bySeries = new Map<string, FoundMarker[]>()
  for (const marker of found) {
    if (marker.series === undefined) continue
    bySeries.set(marker.series, [...(bySeries.get(marker.series) ?? []), marker])
  }
  return new Set([...bySeries.values()].flatMap(longestRun))
}

/** The longest run of labels of which each follows on the one before. */
function longestRun(markers: readonly FoundMarker[]): FoundMarker[] {
  const numbers = markers.map(({ labels }) => Number(labels[0]))
  const lengths: number[] = []
  const before: number[] = []
  const last = new Map<number, number>()
  let best = -1
  numbers.forEach((number, at) => {
    const from = Array.from({ length: WIDEST_STEP }, (_, step) => last.get(number - step - 1) ?? -1)
    before[at] = from.reduce((a, b) => (b >= 0 && (a < 0 || lengths[b]! > lengths[a]!) ? b : a), -1)
    lengths[at] = before[at]! >= 0 ? lengths[before[at]!]! + 1 : 1
    last.set(number, at)
    if (best < 0 || lengths[at]! > lengths[best]!) best = at
  })
  const run: FoundMarker[] = []
  for (let at = best; at >= 0; at = before[at]!) run.unshift(markers[at]!)
  const isDense = run.length > 1 && Number(run.at(-1)!.labels[0]) - Number(run[0]!.labels[0]) === run.length - 1
  return run.length >= ENOUGH || isDense ? run : []
}

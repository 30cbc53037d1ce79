import type { LookalikeReason } from '../model/lookalike.js'
import type { Block } from '../text/block.js'
import { findLocator } from './find-locator.js'
import { joinMarkers } from './join-markers.js'
import type { Candidate } from './lookalikes/candidate.js'
import type { FoundMarker, Marker, MarkerStyle } from './marker-style.js'
import { findRisingSeries } from './rising-series.js'
import { styles } from './styles/index.js'
import { withoutOverlaps } from './without-overlaps.js'

/**
 * The markers of each block, in the order of its text and without overlaps, and what a style found and the document does
 * not bear out; offsets are those of the block's text.
 */
export interface FoundMarkers {
  readonly markers: Marker[][]
  readonly refused: Candidate[][]
}

/** Finds the markers of each block. */
export function findMarkers(blocks: readonly Block[]): FoundMarkers {
  const likely = styles.filter(({ sign }) => sign === undefined || blocks.some(({ prose }) => sign.test(prose.text)))
  // What stands in brackets before a speaker is a clock: `[14:32] Anna Lund: …`.
  const found = blocks.map(({ kind, prose }) =>
    findInText(prose.text, likely).filter(({ start }) => kind !== 'label' || start > 0),
  )
  const sure = findSureLabels(found.flat())
  const rising = findRisingSeries(found.flat())
  const byNumbers = citesByNumbers(found.flat())
  const refusalOf = (marker: FoundMarker): LookalikeReason | null => {
    const { needs, isMinor, series } = marker
    if (needs !== undefined && !needs.some((label) => sure.has(label))) return 'no-neighbour'
    if (series !== undefined && !rising.has(marker)) return 'no-series'
    return byNumbers && isMinor ? 'other-style' : null
  }
  const refused = found.map((markers) =>
    markers.flatMap((marker) => {
      const reason = refusalOf(marker)
      return reason === null ? [] : [{ start: marker.start, end: marker.end, reason }]
    }),
  )
  const markers = blocks.map((block, at) => {
    const kept = found[at]!.filter((marker) => refusalOf(marker) === null)
    return joinMarkers(
      block.prose.text,
      withoutOverlaps(kept).map((marker) => locate(block, marker)),
    )
  })
  return { markers, refused }
}

/** The markers that some styles find in a text. One that depends on others gives way to one that does not. */
function findInText(text: string, likely: readonly MarkerStyle[]): FoundMarker[] {
  const found = likely.flatMap((style) => style.find(text))
  const sure = withoutOverlaps(found.filter(({ needs, series }) => needs === undefined && series === undefined))
  const rest = withoutOverlaps(found.filter(({ needs, series }) => needs !== undefined || series !== undefined))
  let at = 0
  const free = rest.filter(({ start, end }) => {
    while (sure[at] !== undefined && sure[at]!.end <= start) at++
    return sure[at] === undefined || sure[at]!.start >= end
  })
  return [...sure, ...free].sort((a, b) => a.start - b.start)
}

/** So many numbers in brackets are the way in which a document cites. */
const ENOUGH_NUMBERS = 8

function citesByNumbers(found: readonly FoundMarker[]): boolean {
  const isSure = ({ needs, series, isMinor }: FoundMarker) => !needs && !series && !isMinor
  const numbers = found.filter((marker) => isSure(marker) && marker.kind === 'numeric').length
  const years = found.filter((marker) => isSure(marker) && marker.kind === 'author-year').length
  return numbers >= ENOUGH_NUMBERS && numbers > years
}

/** Labels of markers that need no neighbour, and of those that such a one, or one that has it, stands beside. */
function findSureLabels(found: readonly FoundMarker[]): ReadonlySet<string> {
  const waiting = new Map<string, Set<string>>()
  const sure = new Set<string>()
  const queue: string[] = []
  for (const { labels, needs, gives, series } of found) {
    if (series !== undefined) continue
    if (needs === undefined) for (const label of [...labels, ...(gives ?? [])]) queue.push(label)
    for (const need of needs ?? []) waiting.set(need, (waiting.get(need) ?? new Set()).add(labels[0]!))
  }
  for (let label = queue.pop(); label !== undefined; label = queue.pop()) {
    if (sure.has(label)) continue
    sure.add(label)
    for (const next of waiting.get(label) ?? []) queue.push(next)
  }
  return sure
}

/** Takes a locator behind the marker along; in a reference's own label, the colon: `[^1]: Author`. */
function locate({ prose, label }: Block, marker: FoundMarker): Marker {
  const { start, end } = marker
  const own: Marker = { ...marker, ownStart: marker.namedFrom ?? start, ownEnd: end }
  if (label !== undefined && start === 0) {
    return { ...own, end: prose.text[end] === ':' ? end + 1 : end }
  }
  const locator = marker.kind === 'flag' ? null : findLocator(prose.text, start, end)
  return locator === null ? own : { ...own, locator: marker.locator ?? locator.text, end: locator.end }
}

import type { Block } from '../text/block.js'
import { findLocator } from './find-locator.js'
import type { FoundMarker, Marker } from './marker-style.js'
import { styles } from './styles/index.js'

/** Finds the markers of each block, in the order of its text and without overlaps. */
export function findMarkers(blocks: readonly Block[]): Marker[][] {
  const found = blocks.map(({ prose }) => withoutOverlaps(findInText(prose.text)))
  const sure = findSureLabels(found.flat())
  return blocks.map((block, at) =>
    found[at]!.filter(({ needs }) => needs === undefined || needs.some((label) => sure.has(label))).map((marker) =>
      locate(block, marker),
    ),
  )
}

function findInText(text: string): FoundMarker[] {
  return styles.flatMap((style) => style.find(text))
}

/** The longest of the markers that share a place. */
function withoutOverlaps(found: FoundMarker[]): FoundMarker[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return found.filter((marker) => {
    if (marker.start < reached) return false
    reached = marker.end
    return true
  })
}

/** Labels of markers that need no neighbour, and of those that such a one, or one that has it, stands beside. */
function findSureLabels(found: readonly FoundMarker[]): ReadonlySet<string> {
  const waiting = new Map<string, Set<string>>()
  const sure = new Set<string>()
  const queue: string[] = []
  for (const { labels, needs } of found) {
    if (needs === undefined) for (const label of labels) queue.push(label)
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
  if (label !== undefined && start === 0) {
    return { ownEnd: end, ...marker, end: prose.text[end] === ':' ? end + 1 : end }
  }
  const locator = marker.kind === 'flag' ? null : findLocator(prose.text, start, end)
  if (locator === null) return { ownEnd: end, ...marker }
  return { ownEnd: end, locator: locator.text, ...marker, end: locator.end }
}

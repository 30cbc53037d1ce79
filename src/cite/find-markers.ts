import type { Block } from '../text/block.js'
import type { Marker } from './marker-style.js'
import { styles } from './styles/index.js'

/** The markers of a block in the order of its text, without overlaps. */
export function findMarkers(block: Block): Marker[] {
  const found = styles
    .flatMap((style) => style.find(block.prose.text))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return found.filter((marker) => {
    if (marker.start < reached) return false
    reached = marker.end
    return true
  })
}

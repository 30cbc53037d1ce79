import type { Item } from '../items.js'
import { placeOf, type View } from './view.js'

/** Width of a column, in pixels. */
export const COLUMN = 4

/** How many events stand in each column of the view, from the left. */
export function countColumns(items: readonly Item[], view: View, width: number): number[] {
  const counts = new Array<number>(Math.ceil(width / COLUMN)).fill(0)
  const perDay = width / (view.to - view.from) / COLUMN
  for (const item of items) {
    if (item.shape === 'undated') continue
    const column = Math.floor((placeOf(item) - view.from) * perDay)
    if (column >= 0 && column < counts.length) counts[column]!++
  }
  return counts
}

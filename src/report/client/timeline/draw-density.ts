import { svg } from '../element.js'
import type { Item } from '../items.js'
import { COLUMN, countColumns } from './count-columns.js'
import type { View } from './view.js'

/** From so many dated events on, marks alone no longer show where most of them are. */
export const MANY = 200
/** Height of the strip with the room below it, and of its tallest column, in pixels. */
export const STRIP = 34
const TALLEST = 26

/** Draws how dense the events are over the view: a column for each few pixels, the tallest for most. */
export function drawDensity(items: readonly Item[], view: View, width: number): SVGElement {
  const counts = countColumns(items, view, width)
  const most = Math.max(1, ...counts)
  const columns = counts.flatMap((count, index) => {
    if (count === 0) return []
    // Few stay visible beside many.
    const height = Math.max(2, Math.round(Math.sqrt(count / most) * TALLEST))
    return [`M${index * COLUMN} ${TALLEST + 2}v${-height}h${COLUMN - 1}v${height}z`]
  })
  return svg(
    'g',
    { class: 'density' },
    svg('title', {}, `How many events: ${most} where it is tallest. A click zooms in there.`),
    svg('rect', { class: 'hit', width, height: STRIP - 2 }),
    svg('path', { class: 'columns', d: columns.join('') }),
    svg('path', { class: 'base', d: `M0 ${TALLEST + 2.5}H${width}` }),
  )
}

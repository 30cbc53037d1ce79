import { svg } from '../element.js'
import { ticksOf } from './ticks.js'
import type { View } from './view.js'

/** Least room of a tick with its label, in pixels. */
const ROOM = 92
/** Width of a letter of a label. */
const LETTER = 6.6

/** Draws the axis with its line at `base` pixels, and a rule upward from each tick. */
export function drawAxis(view: View, pixelsPerDay: number, width: number, base: number): SVGElement {
  const group = svg('g', { class: 'axis' }, svg('path', { class: 'base', d: `M0 ${base + 0.5}H${width}` }))
  for (const { day, label } of ticksOf(view.from, view.to, ROOM / pixelsPerDay)) {
    const x = Math.round((day - view.from) * pixelsPerDay) + 0.5
    group.append(svg('path', { class: 'tick', d: `M${x} 0V${base + 5}` }))
    // A label that the edge would cut says another year.
    if (x + 4 + label.length * LETTER <= width) group.append(svg('text', { x: x + 4, y: base + 16 }, label))
  }
  return group
}

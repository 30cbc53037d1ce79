import { svg } from '../element.js'
import { CROWD, type Crowd } from './lanes.js'

/** Draws a crowd as its number; `top` is the upper edge of its row in pixels. */
export function drawCrowd({ left, items }: Crowd, offset: number, top: number): SVGElement {
  const x = left - offset
  return svg(
    'g',
    { class: 'crowd', 'data-crowd': left },
    svg('title', {}, `${items.length} more events here: zoom in`),
    svg('rect', { x: x + 1, y: top, width: CROWD - 2, height: 16, rx: 8 }),
    svg(
      'text',
      { x: x + CROWD / 2, y: top + 12 },
      items.length < 10_000 ? `+${items.length}` : `+${Math.floor(items.length / 1000)}k`,
    ),
  )
}

/** Draws the number of events before or after the view, at that edge; null where there are none. */
export function drawEdge(side: 'before' | 'after', count: number, width: number, top: number): SVGElement | null {
  if (count === 0) return null
  const text = edgeText(side, count)
  const length = edgeWidth(side, count) - 6
  const x = side === 'before' ? 4 : width - length - 4
  return svg(
    'g',
    { class: 'edge crowd', 'data-edge': side },
    svg('title', {}, `Show the nearest of ${count}`),
    svg('rect', { x, y: top, width: length, height: 16, rx: 8 }),
    svg('text', { x: x + length / 2, y: top + 12 }, text),
  )
}

/** How far from its edge that number reaches, in pixels. */
export function edgeWidth(side: 'before' | 'after', count: number): number {
  return count === 0 ? 0 : edgeText(side, count).length * 6.4 + 18
}

function edgeText(side: 'before' | 'after', count: number): string {
  return side === 'before' ? `◂ ${count} earlier` : `${count} later ▸`
}

import type { ReportSpot } from '../../report-data.js'
import { svg } from '../element.js'

/** A place with how many of the events are there that are shown. */
export interface CountedSpot {
  readonly spot: ReportSpot
  readonly count: number
  /** Whether the map filters by it. */
  readonly on: boolean
  /** Whether the event that is chosen is there. */
  readonly here: boolean
}

/** So many events, and fewer than the most there are, make no dot of full size. */
const SOME = 12

/** The radius of a dot, in pixels: its area grows with the number of events. */
export function radiusOf(count: number, most: number): number {
  return Math.round((4 + 9 * Math.sqrt(count / Math.max(SOME, most))) * 10) / 10
}

/** Draws a place as a button: a circle, hollow where it is only likely this one; a diamond for a state or a part of one. */
export function drawDot({ spot, count, on, here }: CountedSpot, x: number, y: number, radius: number): SVGElement {
  const isArea = spot.kind === 'state' || spot.kind === 'region'
  const classes = [
    'dot',
    spot.sure ? '' : 'likely',
    isArea ? 'area' : '',
    count === 0 ? 'none' : '',
    here ? 'here' : '',
  ]
  const r = isArea ? radius * 1.15 : radius
  return svg(
    'g',
    {
      class: classes.filter(Boolean).join(' '),
      role: 'button',
      tabindex: -1,
      'data-facet': 'spots',
      'data-key': spot.key,
      'aria-pressed': `${on}`,
      'aria-label': tellSpot(spot, count),
    },
    svg('title', {}, tellSpot(spot, count)),
    svg('circle', { class: 'hit', cx: x, cy: y, r: Math.max(9, radius + 1) }),
    isArea
      ? svg('path', { class: 'shape', d: `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}z` })
      : svg('circle', { class: 'shape', cx: x, cy: y, r }),
  )
}

/** What is said of a place: its name, its events, and which place it is, how surely. */
export function tellSpot({ name, words }: ReportSpot, count: number): string {
  return `${withoutDirection(name)}, ${count} ${count === 1 ? 'event' : 'events'}: ${withoutDirection(words)}`
}

export function withoutDirection(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

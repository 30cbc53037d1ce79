import type { Item } from '../items.js'

/** An event on the timeline; all lengths in pixels from the timeline's own zero. */
export interface Placed {
  readonly item: Item
  readonly left: number
  readonly right: number
  readonly lane: number
  /** Where the next mark of its lane begins: the room for its label. */
  free: number
}

/** Events for which no lane had room, by place. */
export interface Crowd {
  readonly left: number
  readonly items: Item[]
}

export interface Lanes {
  readonly placed: readonly Placed[]
  readonly crowds: readonly Crowd[]
}

/** The length of an open end, the least length of a mark, the gap between marks, a label's usual length and a crowd's. */
export const FADE = 46
const LEAST_WIDTH = 10
const GAP = 4
const LABEL = 120
export const CROWD = 34

/**
 * Gives each dated event a lane, in the order of time: one that leaves the label of the mark before it readable,
 * else any that is free. What finds none is counted in a crowd.
 */
export function layLanes(items: readonly Item[], pixelsPerDay: number, count: number): Lanes {
  const ends = new Array<number>(count).fill(Number.NEGATIVE_INFINITY)
  const last = new Array<Placed | undefined>(count)
  const placed: Placed[] = []
  const crowds = new Map<number, Crowd>()
  for (const { item, left, right } of extentsOf(items, pixelsPerDay)) {
    let lane = ends.findIndex((end) => end + LABEL <= left)
    if (lane < 0) lane = roomiest(ends, left)
    if (lane < 0) {
      const bin = Math.floor(left / CROWD)
      const crowd = crowds.get(bin) ?? { left: bin * CROWD, items: [] }
      crowds.set(bin, crowd)
      crowd.items.push(item)
      continue
    }
    const mark = { item, left, right, lane, free: Number.POSITIVE_INFINITY }
    const before = last[lane]
    if (before !== undefined) before.free = left
    placed.push(mark)
    last[lane] = mark
    ends[lane] = right + GAP
  }
  return { placed, crowds: [...crowds.values()] }
}

/** Crowds between two places; those before and behind, where the numbers of the edges stand, are counted in the nearest of them. */
export function besideEdges(crowds: readonly Crowd[], from: number, to: number): Crowd[] {
  const fits = ({ left }: Crowd) => left >= from && left + CROWD <= to
  const kept = crowds.filter(fits).map(({ left, items }) => ({ left, items: [...items] }))
  if (kept.length === 0) return [...crowds]
  for (const crowd of crowds) {
    if (fits(crowd)) continue
    const nearest =
      crowd.left < from
        ? kept.reduce((a, b) => (b.left < a.left ? b : a))
        : kept.reduce((a, b) => (b.left > a.left ? b : a))
    nearest.items.push(...crowd.items)
  }
  return kept
}

/** The lane whose last mark ended first, or -1 where all are taken at `left`. */
function roomiest(ends: readonly number[], left: number): number {
  let best = -1
  for (const [lane, end] of ends.entries()) if (end <= left && (best < 0 || end < ends[best]!)) best = lane
  return best
}

/** Where the marks of dated events begin and end, in the order of their beginnings. */
function extentsOf(items: readonly Item[], pixelsPerDay: number): Omit<Placed, 'lane' | 'free'>[] {
  return items
    .filter(({ shape }) => shape !== 'undated')
    .map((item) => {
      const from = Number.isFinite(item.from) ? item.from * pixelsPerDay : null
      const to = Number.isFinite(item.to) ? (item.to + 1) * pixelsPerDay : null
      const left = from ?? to! - FADE
      const right = to ?? from! + FADE
      const lack = Math.max(0, LEAST_WIDTH - (right - left)) / 2
      return { item, left: left - lack, right: right + lack }
    })
    .sort((a, b) => a.left - b.left || a.right - b.right)
}

import type { Item } from '../items.js'

/** The part of time in view, in days since 1970-01-01. */
export interface View {
  readonly from: number
  readonly to: number
}

/** The closest and the widest view, in days. */
const CLOSEST = 6
const WIDEST = 4_000_000

/** A view that holds every known date of the events, with a margin. */
export function fitView(items: readonly Item[]): View {
  return withMargin(itemsBounds(items))
}

/**
 * The view to begin with: the shortest that holds five of six dated events, where the rest would make it four times
 * as long; else that of all. What is outside is counted at the edges.
 */
export function firstView(items: readonly Item[]): View {
  const all = itemsBounds(items)
  const dated = items.filter(({ shape }) => shape !== 'undated').map((item) => ({ item, at: placeOf(item) }))
  dated.sort((a, b) => a.at - b.at)
  const count = Math.ceil((dated.length * 5) / 6)
  if (dated.length < 6 || count === dated.length) return withMargin(all)
  let best = 0
  for (let at = 0; at + count <= dated.length; at++) {
    if (dated[at + count - 1]!.at - dated[at]!.at < dated[best + count - 1]!.at - dated[best]!.at) best = at
  }
  const most = itemsBounds(dated.slice(best, best + count).map(({ item }) => item))
  return withMargin(all.to - all.from > (most.to - most.from) * 4 ? most : all)
}

/** The day that stands for a dated event: the middle of what it can be, or the end that is known. */
export function placeOf({ from, to }: Item): number {
  if (!Number.isFinite(from)) return to
  return Number.isFinite(to) ? (from + to) / 2 : from
}

function itemsBounds(items: readonly Item[]): View {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const item of items) {
    if (item.shape === 'undated') continue
    from = Math.min(from, Number.isFinite(item.from) ? item.from : item.to)
    to = Math.max(to, Number.isFinite(item.to) ? item.to + 1 : item.from)
  }
  return from > to ? { from: 0, to: 365 } : { from, to }
}

/** Room at both ends, more at the right for the label of the last event. */
function withMargin({ from, to }: View): View {
  const margin = Math.max((to - from) * 0.05, 15)
  return { from: from - margin, to: to + margin * 2.5 }
}

/** A view moved by a share of its length. */
export function pan({ from, to }: View, share: number): View {
  const days = (to - from) * share
  return { from: from + days, to: to + days }
}

/** A view made longer (`factor` above 1) or shorter; the place `at` (0 left, 1 right) stays where it is. */
export function zoom({ from, to }: View, factor: number, at: number): View {
  const length = Math.min(WIDEST, Math.max(CLOSEST, (to - from) * factor))
  const fixed = from + (to - from) * at
  return { from: fixed - length * at, to: fixed + length * (1 - at) }
}

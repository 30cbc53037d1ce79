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
export function fit(items: readonly Item[]): View {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const item of items) {
    if (item.shape === 'undated') continue
    const first = Number.isFinite(item.from) ? item.from : item.to
    const last = Number.isFinite(item.to) ? item.to + 1 : item.from
    from = Math.min(from, first)
    to = Math.max(to, last)
  }
  if (from > to) return { from: 0, to: 365 }
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

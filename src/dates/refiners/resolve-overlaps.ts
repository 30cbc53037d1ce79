import type { FoundDate } from '../found-date.js'

/**
 * Of matches that overlap the longer one stands, then the one of higher priority, then the one that begins first; the
 * order in which they were found never decides. The mentions of one match stand or fall together.
 */
export function resolveOverlaps(found: readonly FoundDate[]): FoundDate[] {
  const byPlace = [...found].sort((a, b) => a.match.start - b.match.start || compareRank(a, b))
  const kept: FoundDate[] = []
  let group: FoundDate[] = []
  let end = 0
  for (const date of byPlace) {
    if (date.match.start >= end) {
      for (const one of pickOf(group)) kept.push(one)
      group = []
    }
    group.push(date)
    end = Math.max(end, date.match.end)
  }
  for (const one of pickOf(group)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

/** The dates of a group of overlapping matches that stand. */
function pickOf(group: readonly FoundDate[]): readonly FoundDate[] {
  if (group.length < 2) return group
  const kept: FoundDate[] = []
  for (const date of [...group].sort(compareRank)) {
    if (kept.every((other) => isSameMatch(other, date) || isApart(other, date))) kept.push(date)
  }
  return kept
}

function compareRank(a: FoundDate, b: FoundDate): number {
  return (
    b.match.end - b.match.start - (a.match.end - a.match.start) ||
    b.priority - a.priority ||
    a.match.start - b.match.start ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.start - b.start)
  )
}

function isSameMatch(a: FoundDate, b: FoundDate): boolean {
  return a.rule === b.rule && a.match.start === b.match.start && a.match.end === b.match.end
}

function isApart(a: FoundDate, b: FoundDate): boolean {
  return a.match.end <= b.match.start || b.match.end <= a.match.start
}

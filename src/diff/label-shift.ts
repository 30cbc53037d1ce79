import type { EventRecord } from '../model/event.js'

/**
 * By how much markers were renumbered between two versions, as most of the pairs that are known say; 0 where they do
 * not agree. Without it, `[5]` and `[6]` behind two alike sentences would look swapped after one more reference.
 */
export function labelShift(pairs: Iterable<readonly [EventRecord, EventRecord]>): number {
  const votes = new Map<number, number>()
  let total = 0
  for (const [before, after] of pairs) {
    const old = numbersOf(before)
    const young = numbersOf(after)
    if (old.length === 0 || old.length !== young.length) continue
    const shift = young[0]! - old[0]!
    votes.set(shift, (votes.get(shift) ?? 0) + 1)
    total++
  }
  for (const [shift, count] of votes) if (count * 2 > total) return shift
  return 0
}

function numbersOf({ citations }: EventRecord): number[] {
  return citations.flatMap(({ labels }) => labels.filter((label) => /^\d{1,9}$/.test(label)).map(Number))
}

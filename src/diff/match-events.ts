import type { EventRecord } from '../model/event.js'
import { assign, type Edge } from './assign.js'
import { candidatesOf } from './candidates.js'
import { withoutMarkers } from './traits.js'

/** An event before and after; null where it is not there. */
export interface Pair {
  readonly before: EventRecord | null
  readonly after: EventRecord | null
}

/**
 * Pairs the events of a document before and after: first by id, then by what they say, so that the sum of their
 * similarities is the greatest among the candidates. Events that are alike in sentence and trigger are told apart in
 * their ids by number alone, which shifts when one of them goes: they are paired by the second step too.
 *
 * For n events a side it costs O(n) for ids, O(n·c) for c candidates an event (at most ten, found through their rarest
 * words), and the assignment over these.
 */
export function matchEvents(before: readonly EventRecord[], after: readonly EventRecord[]): Pair[] {
  const partner = new Int32Array(before.length).fill(-1)
  const taken = new Uint8Array(after.length)
  matchIds(before, after, partner, taken)
  const edges: Edge[] = candidatesOf(before, after, partner, taken)
  const found = assign(before.length, after.length, edges)
  for (const [left, right] of found.entries()) {
    if (right < 0) continue
    partner[left] = right
    taken[right] = 1
  }
  return [
    ...before.map((record, index) => ({ before: record, after: after[partner[index]!] ?? null })),
    ...after.flatMap((record, index) => (taken[index] === 1 ? [] : [{ before: null, after: record }])),
  ]
}

function matchIds(
  before: readonly EventRecord[],
  after: readonly EventRecord[],
  partner: Int32Array,
  taken: Uint8Array,
): void {
  const [old, young] = [before.map(wordingOf), after.map(wordingOf)]
  const beforeAlike = countAlike(old)
  const afterAlike = countAlike(young)
  const byId = new Map(after.map((record, index) => [record.id, index]))
  for (const [index, record] of before.entries()) {
    const other = byId.get(record.id)
    if (other === undefined || taken[other] === 1) continue
    if (beforeAlike.get(old[index]!) !== 1 || afterAlike.get(young[other]!) !== 1) continue
    partner[index] = other
    taken[other] = 1
  }
}

function countAlike(wordings: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const wording of wordings) counts.set(wording, (counts.get(wording) ?? 0) + 1)
  return counts
}

/** What ids are made from, but for the number among equals. */
function wordingOf({ quote, trigger }: EventRecord): string {
  return `${trigger.text}\n${withoutMarkers(quote).replace(/\s+/g, ' ')}`
}

import type { EventRecord } from '../model/event.js'
import type { Decision } from '../model/review.js'
import { latestOf, type PlacedDecision } from './decision.js'
import { plainOf } from './plain-of.js'

/** What became of the decisions on a document that is called otherwise now. */
export interface CarriedOver {
  readonly carried: readonly Decision[]
  /** Those whose event is not there, or was not noted by its words. */
  readonly lost: readonly PlacedDecision[]
}

/**
 * Takes decisions over to the events of a document that was renamed, which changes every id: by sentence and trigger. Of
 * events that agree in these, the first takes the first. Who decided, and when, stays.
 * @param decided Whether an event has a decision of its own.
 */
export function carryOver(
  decisions: readonly PlacedDecision[],
  events: readonly EventRecord[],
  decided: (id: string) => boolean,
): CarriedOver {
  const { byEvent, added } = latestOf(decisions)
  const free = new Map<string, EventRecord[]>()
  for (const event of events) {
    const key = keyOf(event.quote, event.trigger.text)
    free.set(key, [...(free.get(key) ?? []), event])
  }
  const carried: Decision[] = []
  const lost: PlacedDecision[] = []
  const inText = [...byEvent.values()].sort((a, b) => startOf(a) - startOf(b))
  for (const placed of inText) {
    const { quote, trigger } = placed.decision
    const event =
      quote === undefined || trigger === undefined ? undefined : free.get(keyOf(quote, trigger.text))?.shift()
    if (event === undefined) lost.push(placed)
    else if (!decided(event.id)) carried.push({ ...placed.decision, event: event.id })
  }
  return { carried: [...carried, ...added.map(({ decision }) => decision)], lost: lost.sort((a, b) => a.line - b.line) }
}

function startOf({ decision }: PlacedDecision): number {
  return decision.trigger?.start ?? 0
}

function keyOf(quote: string, trigger: string): string {
  return `${plainOf(quote)}\n${trigger.toLowerCase()}`
}

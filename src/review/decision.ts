import type { Decision } from '../model/review.js'

/** A decision and the line that it stands on, from 1. */
export interface PlacedDecision {
  readonly line: number
  readonly decision: Decision
}

export type Added = Extract<Decision, { decision: 'add' }>
export type About = Exclude<Decision, Added>

/** A decision on an event that an extraction gives, in its place. */
export interface PlacedAbout extends PlacedDecision {
  readonly decision: About
}

/** An event that a person added, in its place. */
export interface PlacedAdded extends PlacedDecision {
  readonly decision: Added
}

/** What is to be done: of several decisions on one event, or on one word, the last. */
export interface Latest {
  readonly byEvent: ReadonlyMap<string, PlacedAbout>
  readonly added: readonly PlacedAdded[]
}

/** The decisions that count: the last on each event, and the last addition at each offset, in their order. */
export function latestOf(decisions: readonly PlacedDecision[]): Latest {
  const byEvent = new Map<string, PlacedAbout>()
  const added = new Map<number, PlacedAdded>()
  for (const { line, decision } of decisions) {
    if (decision.decision === 'add') added.set(decision.trigger.start, { line, decision })
    else byEvent.set(decision.event, { line, decision })
  }
  return { byEvent, added: [...added.values()] }
}

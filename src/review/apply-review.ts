import type { EventRecord } from '../model/event.js'
import type { ReviewCounts } from '../model/review.js'
import { addedRecord } from './added-record.js'
import { addedWord } from './added-word.js'
import { changeRecord } from './change-record.js'
import { latestOf, type PlacedAbout, type PlacedAdded, type PlacedDecision } from './decision.js'
import { createSuccessors } from './nearest-successor.js'
import { type ReviewFault, UnfitError } from './review-fault.js'
import { seenOf } from './seen-of.js'
import type { Surroundings } from './surroundings.js'

/** What comes of the machine's events by a person's decisions. */
export interface Applied {
  /** In the order of the source, rejected ones left out. */
  readonly events: EventRecord[]
  readonly counts: ReviewCounts
  /** By line. */
  readonly faults: readonly ReviewFault[]
}

/**
 * Applies the decisions of a review to the events that the machine gives for a document. What cannot be applied is a fault,
 * and its event stays as the machine gave it; the rest is applied.
 */
export function applyReview(decisions: readonly PlacedDecision[], around: Surroundings): Applied {
  const { byEvent, added } = latestOf(decisions)
  const run = new Run(around)
  const left = new Map(byEvent)
  const taken = new Set(around.events.map(({ id }) => id))
  for (const event of around.events) {
    const placed = left.get(event.id)
    if (placed === undefined) run.events.push(event)
    else run.decide(event, placed)
    left.delete(event.id)
  }
  for (const placed of added) {
    const record = run.add(placed, taken)
    if (record === undefined) continue
    taken.add(record.id)
    const later = left.get(record.id)
    left.delete(record.id)
    run.keep(record, later)
  }
  const successorOf = createSuccessors(around.events, (id) => byEvent.has(id))
  for (const { line, decision } of left.values()) {
    const word = decision.trigger === undefined ? '' : ` (${JSON.stringify(decision.trigger.text)})`
    const next = successorOf(decision)
    const nearest =
      next === undefined
        ? ''
        : `: the nearest is ${next.id}, ${JSON.stringify(next.trigger.text)} in line ${next.provenance.line}`
    const message = `Unexpected decision on ${decision.event}${word}, which is gone, expected one on an event of this source${nearest}`
    run.fail({ code: 'gone', line, field: 'event', message, ...(next && { span: spanOf(next.trigger) }) })
  }
  const { events, counts, faults } = run
  events.sort((a, b) => a.provenance.sentence - b.provenance.sentence || a.trigger.start - b.trigger.start)
  return { events, counts, faults: faults.sort((a, b) => a.line - b.line) }
}

class Run {
  readonly events: EventRecord[] = []
  readonly faults: ReviewFault[] = []
  readonly counts = { accepted: 0, rejected: 0, changed: 0, added: 0, unapplied: 0, outdated: 0 }

  constructor(readonly around: Surroundings) {}

  fail(fault: ReviewFault): void {
    this.faults.push(fault)
    this.counts[fault.code === 'outdated' ? 'outdated' : 'unapplied']++
  }

  /** Decides on an event of the machine. */
  decide(event: EventRecord, { line, decision }: PlacedAbout): void {
    const isOld = decision.seen !== undefined && decision.seen !== seenOf(event)
    if (isOld) {
      const then = decision.decision === 'accept' ? 'it is open again' : 'look whether it still holds'
      const message = `Unexpected ${decision.decision} of ${event.id} as it was, expected one of what it says now: ${then}`
      this.fail({ code: 'outdated', line, field: 'seen', message, span: spanOf(event.trigger) })
    }
    if (decision.decision === 'reject') this.counts.rejected++
    else if (decision.decision === 'change') {
      const shift = decision.trigger === undefined ? 0 : event.trigger.start - decision.trigger.start
      const changed = this.#attempt(line, () => changeRecord(event, decision.fields, this.around, shift))
      if (changed !== undefined) this.counts.changed++
      this.events.push(changed === undefined ? event : { ...changed, review: 'changed' })
    } else if (isOld) this.events.push(event)
    else {
      this.counts.accepted++
      this.events.push({ ...event, review: 'accepted' })
    }
  }

  /** The record of an added event; undefined where it cannot be made, or where the machine finds the event by now. */
  add({ line, decision }: PlacedAdded, taken: ReadonlySet<string>): EventRecord | undefined {
    const word = this.#attempt(line, () => addedWord(decision, this.around))
    if (word === undefined) return undefined
    const at = this.events.findIndex(({ trigger }) => trigger.start === word.start)
    const found = this.events[at]
    if (found === undefined) return this.#attempt(line, () => addedRecord(decision, word, this.around, taken))
    const fields = decision.fields ?? {}
    const isSame = Object.keys(fields).length === 0
    if (found.review !== undefined) {
      const message = `Unexpected addition at ${word.start}, where ${found.id} is decided on, expected a change of that`
      if (!isSame) this.fail({ code: 'field', line, field: 'trigger.start', message, span: spanOf(found.trigger) })
      return undefined
    }
    const shift = word.start - decision.trigger.start
    const record = this.#attempt(line, () => changeRecord(found, fields, this.around, shift))
    if (record === undefined) return undefined
    this.counts[isSame ? 'accepted' : 'changed']++
    this.events[at] = { ...record, review: isSame ? 'accepted' : 'changed' }
    return undefined
  }

  /** Keeps an added event, unless somebody has taken it back, as it was changed afterwards. */
  keep(record: EventRecord, later: PlacedAbout | undefined): void {
    if (later?.decision.decision === 'reject') return
    const { decision, line } = later ?? {}
    const changed =
      decision?.decision === 'change'
        ? this.#attempt(line!, () => changeRecord(record, decision.fields, this.around))
        : undefined
    this.counts.added++
    this.events.push({ ...(changed ?? record), review: 'added' })
  }

  #attempt<T>(line: number, make: () => T): T | undefined {
    try {
      return make()
    } catch (error) {
      if (!(error instanceof UnfitError)) throw error
      this.fail({ ...error.fault, line })
      return undefined
    }
  }
}

const spanOf = ({ start, end }: EventRecord['trigger']) => ({ start, end })

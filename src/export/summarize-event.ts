import { describeDate } from '../calendar/describe-date.js'
import type { EventRecord } from '../model/event.js'

/** Who did what to whom, in a line: `the Harbour Board bought the quay (Lindholm)` without its date. */
export function summarizeEvent(event: EventRecord): string {
  const { trigger, negated, places } = event
  const words = [sideOf(event, 'agent'), negated ? `not ${trigger.text}` : trigger.text, sideOf(event, 'patient')]
  const where = places.length === 0 ? '' : ` (${list(places.map(({ name }) => name))})`
  return `${words.filter((word) => word !== '').join(' ')}${where}`
}

/** The phrases of a role as they stand, or the names of it where there are no phrases. */
export function sideOf({ actors, arguments: phrases }: EventRecord, side: 'agent' | 'patient'): string {
  const stated = phrases.filter(({ role }) => role === side).map(({ text }) => text.replace(/\s+/g, ' '))
  return list(stated.length > 0 ? stated : actors.filter(({ role }) => role === side).map(({ name }) => name))
}

/** The date of an event in words, or null where it has none. */
export function describeWhen({ when }: EventRecord): string | null {
  return when === null ? null : describeDate(when.edtf)
}

/** Where an event is written: `harbour.txt, line 2, citing [4]`. */
export function describeSource({ provenance, citations }: EventRecord): string {
  const markers = citations.map(({ marker }) => marker).join(' ')
  return `${provenance.source}, line ${provenance.line}${markers === '' ? '' : `, citing ${markers}`}`
}

function list(names: readonly string[]): string {
  return [...new Set(names)].join(', ')
}

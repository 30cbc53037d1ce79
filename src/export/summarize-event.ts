import { describeDate } from '../calendar/describe-date.js'
import type { EventRecord } from '../model/event.js'

/** Who did what, in a line: `Harbour Board bought (quay, Lindholm)` without its date. */
export function summarizeEvent({ actors, trigger, negated, places }: EventRecord): string {
  const agents = actors.filter(({ role }) => role === 'agent').map(({ name }) => name)
  const patients = actors.filter(({ role }) => role === 'patient').map(({ name }) => name)
  const words = [list(agents), negated ? `not ${trigger.text}` : trigger.text, list(patients)]
  const where = places.length === 0 ? '' : ` (${list(places.map(({ name }) => name))})`
  return `${words.filter((word) => word !== '').join(' ')}${where}`
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

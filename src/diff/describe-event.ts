import type { EventRecord } from '../model/event.js'
import { visible } from '../terminal/visible.js'
import { dateInWords } from './words.js'

/**
 * An event in a few lines, without ids, offsets and lines: what `git diff` shows of a record through textconv. Records
 * that only moved give the same text.
 */
export function describeEvent({ quote, trigger, negated, when, actors, places, citations }: EventRecord): string {
  const date = when === null ? 'undated' : dateInWords(when)
  const lines = [
    `${negated ? 'not ' : ''}${trigger.text} · ${date}`,
    `  ${quote}`,
    ...actors.map(({ role, name, type }) => `  ${role}: ${name} (${type})`),
    ...places.map(({ name }) => `  place: ${name}`),
    ...citations.map(({ marker, scope, status }) => `  cites: ${marker} (${scope}, ${status})`),
  ]
  return `${lines.map(visible).join('\n')}\n`
}

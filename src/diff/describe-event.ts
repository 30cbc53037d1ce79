import type { EventRecord } from '../model/event.js'
import { visible } from '../terminal/visible.js'
import { dateInWords } from './words.js'

/**
 * An event in a few lines, without ids, offsets and lines: what `git diff` shows of a record through textconv. Records
 * that only moved give the same text.
 */
export function describeEvent(event: EventRecord): string {
  const { quote, kind, trigger, negated, modality, reporter, when, actors, places, citations } = event
  const date = when === null ? 'undated' : dateInWords(when)
  const lines = [
    `${negated ? 'not ' : ''}${trigger.text} (${kind}) · ${date}${event.review === undefined ? '' : ` · ${event.review}`}`,
    `  ${quote}`,
    ...(modality === 'asserted' ? [] : [`  ${modality}${reporter === undefined ? '' : ` by ${reporter.text}`}`]),
    ...event.arguments.map(({ role, text, head }) => `  ${role}: ${text} (${head.text})`),
    ...actors.map(({ role, name, type }) => `  ${role}: ${name} (${type})`),
    ...places.map(({ name }) => `  place: ${name}`),
    ...citations.map(({ marker, scope, status }) => `  cites: ${marker} (${scope}, ${status})`),
  ]
  return `${lines.map(visible).join('\n')}\n`
}

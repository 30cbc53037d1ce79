import { describeDate } from '../../calendar/describe-date.js'
import type { EventRecord } from '../../model/event.js'
import type { Paint } from '../../terminal/create-paint.js'
import { visible } from '../../terminal/visible.js'

/** An event as it is put before a person: its sentence with the trigger set off, and what the machine says of it. */
export function eventLines(event: EventRecord, paint: Paint): string[] {
  const { kind, negated, modality, reporter, when, actors, places, citations, provenance } = event
  const date =
    when === null
      ? 'undated'
      : `${describeDate(when.edtf)}  ${paint('dim', `${when.edtf} · ${visible(when.text)} · ${when.anchor}`)}`
  const notes = [
    ...(negated ? ['denied'] : []),
    ...(modality === 'asserted' ? [] : [modality + (reporter === undefined ? '' : ` by ${visible(reporter.text)}`)]),
  ]
  const row = (name: string, text: string) => `  ${paint('dim', name.padEnd(8))} ${text}`
  return [
    `${visible(provenance.source)}:${provenance.line}  ${paint('dim', event.id)}`,
    '',
    `  ${sentenceOf(event, paint)}`,
    '',
    row('what', [kind, ...notes].join(' · ')),
    row('when', date),
    ...event.arguments.map(({ role, text }) => row(role === 'agent' ? 'acts' : 'acted on', visible(fold(text)))),
    ...actors.map(({ name, type, role }) => row('who', `${visible(name)}  ${paint('dim', `${type} · ${role}`)}`)),
    ...places.map(({ name }) => row('where', visible(name))),
    ...(citations.length === 0 ? [] : [row('cited', visible(citations.map(({ marker }) => marker).join(' ')))]),
  ]
}

function sentenceOf({ quote, trigger, provenance: { start } }: EventRecord, paint: Paint): string {
  const at = trigger.start - start
  const from = quote.slice(at, at + trigger.text.length) === trigger.text ? at : quote.indexOf(trigger.text)
  if (from < 0) return visible(fold(quote))
  const [head, tail] = [quote.slice(0, from), quote.slice(from + trigger.text.length)]
  return `${visible(fold(head))}${paint(['bold', 'underline'], visible(trigger.text))}${visible(fold(tail))}`
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ')
}

import { describeWhen, sideOf } from '../../export/summarize-event.js'
import type { EventRecord } from '../../model/event.js'
import type { Extraction } from '../../model/extraction.js'
import { counted } from '../../terminal/counted.js'
import type { Paint } from '../../terminal/create-paint.js'
import { visible } from '../../terminal/visible.js'

/** Characters of a clause that stands for who and what. */
const MOST = 80

/**
 * An extraction as lines for a person: how much was found, an event a line (date, who, did, what, where, citation), and what
 * a reader should know.
 */
export function extractionLines({ document, events, ...layers }: Extraction, paint: Paint): string[] {
  const { sentences, dates, actors, citations, issues } = layers
  const found = [
    counted(sentences.length, 'sentence'),
    counted(dates.length, 'date'),
    counted(actors.length, 'actor'),
    counted(events.length, 'event'),
    counted(citations.length, 'citation'),
  ]
  const whens = events.map((event) => visible(describeWhen(event) ?? 'undated'))
  const width = Math.max(0, ...whens.map((when) => when.length))
  return [
    `${paint('underline', visible(document.source))}  ${paint('dim', found.join(', '))}\n`,
    ...events.map((event, at) => `  ${dated(event, whens[at]!.padEnd(width), paint)}  ${told(event, paint)}\n`),
    ...issues.map(
      ({ severity, line, code, message }) =>
        `  ${paint(severity === 'info' ? 'blue' : 'yellow', severity)}  line ${line}  ${visible(message)}  ${paint('dim', code)}\n`,
    ),
  ]
}

function dated({ when }: EventRecord, text: string, paint: Paint): string {
  return paint(when === null ? 'dim' : 'cyan', text)
}

function told(event: EventRecord, paint: Paint): string {
  const { trigger, negated, modality, reporter, places, citations } = event
  const [agent, patient] = [sideOf(event, 'agent'), sideOf(event, 'patient')].map(visible)
  const did = `${negated ? `${paint('red', 'not')} ` : ''}${paint('bold', visible(trigger.text))}`
  const where = [...new Set(places.map(({ name }) => visible(name)))].join(', ')
  const whose = reporter === undefined ? modality : `${modality} by ${visible(reporter.text)}`
  const words = [
    agent,
    did,
    patient,
    agent === '' && patient === '' ? paint('dim', `“${clauseOf(event)}”`) : '',
    where === '' ? '' : `(${where})`,
    modality === 'asserted' ? '' : paint('yellow', `(${whose})`),
    paint('green', visible(citations.map(({ marker }) => marker).join(' '))),
  ]
  return words.filter((word) => word !== '').join(' ')
}

/** The words of the clause, or as much of the sentence where they are not a part of the quote. */
function clauseOf({ clause, provenance, quote }: EventRecord): string {
  const inQuote = provenance.raw === undefined
  const text = inQuote ? quote.slice(clause.start - provenance.start, clause.end - provenance.start) : quote
  const line = visible(text.replace(/\s+/g, ' ').trim())
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line
}

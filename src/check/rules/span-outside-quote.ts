import type { Span } from '../../model/span.js'
import type { Fault, Rule } from '../rule.js'

/** A part of a record lies outside of its quote. */
export const spanOutsideQuote: Rule = {
  name: 'span-outside-quote',
  severity: 'error',
  summary: 'A part of a record lies outside of its quote',
  help:
    'The clause lies within the quote, the trigger within the clause, and the arguments, actors and places within the quote, ' +
    'save those that a pronoun or description was resolved to; every span ends after it starts. Offsets that ' +
    'break this were edited or come from another document. Extract again.',
  *record({ clause, trigger, arguments: phrases, actors, places, when, citations, provenance }) {
    yield* outside('clause', clause, provenance, 'the quote')
    yield* outside('trigger', trigger, clause, 'the clause')
    for (const [index, phrase] of phrases.entries())
      yield* outside(`arguments[${index}]`, phrase, provenance, 'the quote')
    for (const [index, actor] of actors.entries()) {
      if (actor.resolved === undefined) yield* outside(`actors[${index}]`, actor, provenance, 'the quote')
    }
    for (const [index, place] of places.entries()) {
      if (place.resolved === undefined) yield* outside(`places[${index}]`, place, provenance, 'the quote')
    }
    for (const [index, citation] of citations.entries()) yield* empty(`citations[${index}]`, citation)
    if (when !== null) yield* empty('when', when)
    yield* empty('provenance', provenance)
  },
}

function* outside(field: string, { start, end }: Span, home: Span, name: string): Iterable<Fault> {
  yield* empty(field, { start, end })
  if (start >= home.start && end <= home.end) return
  const message = `Unexpected ${field} at ${start}–${end}, expected it within ${name} at ${home.start}–${home.end}`
  yield { message, field, span: { start, end } }
}

function* empty(field: string, { start, end }: Span): Iterable<Fault> {
  if (end <= start)
    yield { message: `Unexpected ${field} from ${start} to ${end}, expected an end behind the start`, field }
}

import { shown } from '../../terminal/shown.js'
import { notAtSpan } from '../faults/not-at-span.js'
import type { Rule } from '../rule.js'

/** What `resolved` says of who tells in his own words. */
const TELLERS: ReadonlySet<string> = new Set(['speaker', 'speaker-and-others', 'writer', 'writer-and-others'])
const FIRST_PERSON = /^(?:i|me|my|we|us|our)$/i

/** Who says `I` is not named by the words at the offsets of its label. */
export const labelNotAtSpan: Rule = {
  name: 'label-not-at-span',
  severity: 'error',
  summary: 'Who says I is not named by the words at the offsets of its label',
  help:
    'An actor or place whose `resolved` is `speaker` or `writer` (or these `-and-others`) is an `I`, `me`, `my`, `we`, `us` or `our`, and its ' +
    '`label` is the stretch of the source that says whose: the label of a speech, a signature, the title of a diary. No other has a `label`, ' +
    'and `we` is `likely` at most. Where they differ, one of them was edited alone. Extract again.',
  *recordInSource(record, text) {
    for (const field of ['actors', 'places'] as const) {
      for (const [index, { label, resolved, certainty, text: words }] of record[field].entries()) {
        const name = `${field}[${index}]`
        const tells = resolved !== undefined && TELLERS.has(resolved)
        if (label !== undefined) yield* notAtSpan(`${name}.label`, label.text, label, text)
        if (tells && label === undefined)
          yield {
            message: `Unexpected ${resolved} without a label, expected the words that name who it is`,
            field: name,
          }
        if (!tells && label !== undefined) {
          const message = `Unexpected label of ${shown(words)}, expected one where resolved is speaker or writer`
          yield { message, field: `${name}.label` }
        }
        if (tells && !FIRST_PERSON.test(words))
          yield { message: `Unexpected ${resolved} of ${shown(words)}, expected I, me, my, we, us or our`, field: name }
        if (tells && resolved.endsWith('-and-others') && certainty !== 'likely')
          yield { message: `Unexpected certainty of ${shown(words)}, expected likely`, field: `${name}.certainty` }
      }
    }
  },
}

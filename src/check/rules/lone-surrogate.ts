import { faultsOf } from '../faults/faults-of.js'
import type { Rule } from '../rule.js'

/** A text holds half of a surrogate pair. */
export const loneSurrogate: Rule = {
  name: 'lone-surrogate',
  severity: 'error',
  summary: 'A text holds half of a surrogate pair',
  help:
    'Characters beyond U+FFFF are two UTF-16 code units; a text that holds one of them alone cannot be written as ' +
    'UTF-8, and many readers refuse it or replace it silently. It comes from a span that cuts such a character in ' +
    'two, or from a tool that cut the text by length. Extract the document again.',
  line: (line) => faultsOf(line, 'lone-surrogate'),
}

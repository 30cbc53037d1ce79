import { boundsOf } from '../../calendar/bounds-of.js'
import { parseEdtf } from '../../calendar/parse-edtf.js'
import type { Rule } from '../rule.js'

/** The bounds or the precision of a date do not follow from it. */
export const dateBoundsWrong: Rule = {
  name: 'date-bounds-wrong',
  severity: 'error',
  summary: 'The bounds or the precision of a date do not follow from it',
  help:
    '`when.earliest`, `when.latest` and `when.precision` say the same as `when.edtf` in plain terms: `1978-10` is ' +
    '1978-10-01 to 1978-10-31, a month; an open end is null. Where they do not follow from it, one of them was ' +
    'edited alone.',
  *record({ when }) {
    if (when === null || parseEdtf(when.edtf) === null) return
    const expected = boundsOf(when.edtf)
    for (const key of ['earliest', 'latest', 'precision'] as const) {
      if (when[key] === expected[key]) continue
      const message = `Unexpected ${when[key] ?? 'open end'}, expected ${expected[key] ?? 'an open end'} for ${when.edtf}`
      yield { message, field: `when.${key}`, span: when }
    }
  },
}

import { parseEdtf } from '../../calendar/parse-edtf.js'
import { shown } from '../../terminal/shown.js'
import { isShapedLikeDate } from '../faults/is-shaped-like-date.js'
import type { Rule } from '../rule.js'

/** A date is no EDTF. */
export const dateNotEdtf: Rule = {
  name: 'date-not-edtf',
  severity: 'error',
  summary: 'A date is no EDTF',
  help:
    '`when.edtf` is a date or interval of the Extended Date/Time Format (ISO 8601-2): `1978-10`, `197X`, ' +
    '`2014/..`, `-0043`. Databases and timelines rely on it. A value that is none was edited by hand.',
  *record({ when }) {
    if (when === null || parseEdtf(when.edtf) !== null || isShapedLikeDate(when.edtf)) return
    yield { message: `Unexpected ${shown(when.edtf)}, expected a date in EDTF`, field: 'when.edtf', span: when }
  },
}

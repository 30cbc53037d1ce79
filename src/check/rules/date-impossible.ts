import { boundsOf } from '../../calendar/bounds-of.js'
import { compareDates } from '../../calendar/compare-dates.js'
import { parseEdtf } from '../../calendar/parse-edtf.js'
import { isShapedLikeDate } from '../faults/is-shaped-like-date.js'
import type { Rule } from '../rule.js'

/** A date is not in the calendar. */
export const dateImpossible: Rule = {
  name: 'date-impossible',
  severity: 'error',
  summary: 'A date is not in the calendar',
  help:
    'The date has the form of EDTF, but there is no such month or day (`2001-02-29`), or an interval ends before ' +
    'it starts. Many programs roll such a date over to another one silently. It was edited by hand; if it was ' +
    'not, it is a bug of the extractor that we want to hear of.',
  *record({ when }) {
    if (when === null) return
    const value = parseEdtf(when.edtf)
    if (value === null && isShapedLikeDate(when.edtf)) {
      yield { message: `Unexpected ${when.edtf}, expected a day of the calendar`, field: 'when.edtf', span: when }
    }
    if (value === null || !value.interval) return
    const { earliest, latest } = boundsOf(when.edtf)
    if (earliest === null || latest === null || compareDates(earliest, latest) <= 0) return
    yield {
      message: `Unexpected interval ${when.edtf}, expected an end behind its start`,
      field: 'when.edtf',
      span: when,
    }
  },
}

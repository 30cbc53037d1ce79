import { parseEdtf } from '../../calendar/parse-edtf.js'
import type { DateMention } from '../../model/date.js'

/** True for a date that can date an event: no duration, no set, no reference to now, no day of no known year. */
export function isOfCalendar({ timex, edtf }: DateMention): boolean {
  return (
    (timex.type === 'DATE' || timex.type === 'TIME') &&
    edtf !== null &&
    !edtf.startsWith('X') &&
    parseEdtf(edtf) !== null
  )
}

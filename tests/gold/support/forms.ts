import { parseEdtf } from '../../../src/calendar/parse-edtf.js'

/** What kind of happening an event may be. */
export const kinds: ReadonlySet<string> = new Set(
  (
    'say ask meet agree support refuse accuse protest punish mobilize attack yield win lose begin end make appoint ' +
    'leave-office birth death marry move transfer change find decide cause happen other'
  ).split(' '),
)

const TIMEX =
  /^(?:(?:BC)?[\dX]{1,4}(?:-(?:[\dX]{2}|W[\dX]{2}|SP|SU|FA|WI|Q[1-4X]|H[12])(?:-(?:[\dX]{2}|WE|[1-7]))?)?(?:T(?:[\dX]{2}(?::\d\d){1,2}Z?|MO|MI|AF|EV|NI|DT))?|PT?(?:[\dX]+(?:\.\d+)?(?:Y|M|W|D|H|S|DE|CE|X|Q|WE|T))+|P[YMWD]|(?:PAST|PRESENT|FUTURE)_REF)$/

/** Whether a text is a value of TIMEX3. */
export function isTimexValue(text: string): boolean {
  return TIMEX.test(text)
}

/** Whether a text is EDTF: what the calendar parses, or a set of such dates, `[a,b]` or `{a,b}`. */
export function isEdtf(text: string): boolean {
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text)
  const parts = set === null ? [text] : (set[1] ?? set[2])!.split(/,|\.\./)
  return parts.every((part) => parseEdtf(part) !== null)
}

/** What EDTF says for a TIMEX3 value that is a year, decade, century, month or day; null for the others. */
export function edtfOfPlain(value: string): string | null {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(value)) return value
  return /^\d{2,3}$/.test(value) ? value.padEnd(4, 'X') : null
}

/** The labels of a marker as written: `14` of `[14]`, `3 4 5` of `[3–5]`, `1` of `[1]:23`, `¹` and `[^1]`. */
export function labelsOf(marker: string): string[] {
  if (/^[⁰¹²³⁴-⁹]+$/.test(marker)) return [marker.normalize('NFKC')]
  const inner = marker.replace(/^[[(【]\^?|[\])】](?::\d+)?$/g, '').replace(/, ?p.*$/, '')
  return inner.split(/, ?/).flatMap((part) => {
    const [, first, last] = /^(\d+)[–-](\d+)$/.exec(part) ?? []
    if (first === undefined) return [part]
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i))
  })
}

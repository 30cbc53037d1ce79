import { addDays } from '../../calendar/add-days.js'
import { weekdayOf } from '../../calendar/weekday-of.js'
import { writeDate } from '../../calendar/write-date.js'
import { writeYear } from '../../calendar/write-year.js'
import type { Moment } from './moment.js'

/** What EDTF puts behind a date that is not certain. */
export type EdtfMark = '' | '~' | '?' | '%'

const SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 }

/**
 * The EDTF of a moment, or null where EDTF cannot say it: `1978-10`, `197X`, `-0043`, `1941-24`, `XXXX-05-12`. A week is
 * the interval of its days; the time of day is left out. `mark` says that the date is rough (`~`), doubtful (`?`) or both (`%`), and
 * stands where EDTF takes it: behind years, months and days.
 */
export function writeEdtf(moment: Moment, mark: EdtfMark = ''): string | null {
  const { year, half, quarter, season, month, week, day } = moment
  if (year === undefined) return writeLong(moment) ?? writeYearless(moment)
  const head = writeYear(year)
  if (half !== undefined) return `${head}-${39 + half}`
  if (quarter !== undefined) return `${head}-${32 + quarter}`
  if (season !== undefined) return `${head}-${SEASONS[season]}`
  if (week) return writeWeek(year, week)
  if (!month) return head + mark
  if (!day) return `${head}-${two(month)}${mark}`
  return `${head}-${two(month)}-${two(day)}${mark}`
}

function writeYearless({ month, day }: Moment): string | null {
  if (!month) return null
  return day ? `XXXX-${two(month)}-${two(day)}` : `XXXX-${two(month)}`
}

/** Decades, centuries and millennia; those before 1 AD that no `X` can say are intervals. */
function writeLong({ decade, century, millennium, bc }: Moment): string | null {
  if (decade !== undefined) {
    if (!bc) return `${String(decade).padStart(3, '0')}X`
    return `${writeYear(-(decade * 10 + 8))}/${writeYear(1 - (decade * 10 || 1))}`
  }
  if (century !== undefined) return writeDigits(century - 1, 2, bc === true)
  return millennium === undefined ? null : writeDigits(millennium - 1, 1, bc === true)
}

function writeDigits(prefix: number, digits: number, bc: boolean): string {
  if (bc && prefix === 0) return `${writeYear(1 - 10 ** (4 - digits))}/0000`
  return `${bc ? '-' : ''}${String(prefix).padStart(digits, '0')}${'X'.repeat(4 - digits)}`
}

function writeWeek(year: number, week: number): string {
  const fourth = { year, month: 1, day: 4 }
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
  return `${writeDate(monday)}/${writeDate(addDays(monday, 6))}`
}

const two = (number: number) => String(number).padStart(2, '0')

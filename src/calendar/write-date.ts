import type { CivilDate } from './civil-date.js'
import { writeYear } from './write-year.js'

/** A day as EDTF writes it: `1978-10-05`, `-0043-03-15`. */
export function writeDate({ year, month, day }: CivilDate): string {
  return `${writeYear(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

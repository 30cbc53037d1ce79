import { writeDate } from '../../calendar/write-date.js'
import type { Fields } from '../reading.js'

/** A full date after Christ as EDTF, or null. */
export function dayOf({ year, month, day, era }: Fields = {}): string | null {
  return year && month && day && era !== 'BC' ? writeDate({ year, month, day }) : null
}

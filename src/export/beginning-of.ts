import type { EventRecord } from '../model/event.js'

/**
 * The first day of a date for a program that knows no year 0. Centuries and decades count by their digits, so that the first of
 * them (`00XX`, `000X`) begins in the year 0, which is 1 BC; such a program gets AD 1, where everyone has it begin.
 */
export function beginningOf({ edtf, earliest }: NonNullable<EventRecord['when']>): string | null {
  return earliest === '0000-01-01' && /^[[{]?0+X/.test(edtf) ? '0001-01-01' : earliest
}

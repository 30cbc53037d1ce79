import { daysInMonth } from '../../calendar/days-in-month.js'
import type { DatePattern } from '../date-pattern.js'
import type { Fields } from '../reading.js'
import { era } from '../words/era.js'
import { month } from '../words/month.js'
import { ordinal } from '../words/ordinal.js'

/** Months whose Ides are the 15th; of the others they are the 13th, and the Nones are eight days before. */
const LATE: ReadonlySet<number> = new Set([3, 5, 7, 10])
/** The first year of the Julian calendar, astronomical. */
const FIRST_JULIAN = -44

/**
 * A day that is counted to the Kalends, Nones or Ides of a month, both ends included: `the Ides of March, 44 BC`, `the Nones of July
 * 1267`, `the 4th day before the Kalends of June 1204`. It is that of the Julian calendar.
 */
export const romanDay: DatePattern = {
  name: 'roman-day',
  gate: /Ides|Nones|[KC]alends/,
  expression: new RegExp(
    `(?:[Tt]he )?(?:(?<count>${ordinal.source})(?: day)? before the )?(?<day>Ides|Nones|[KC]alends) of (?<month>${month.full})(?:,? (?<year>[1-9]\\d{0,3})\\b(?! \\p{Ll}+s\\b)(?: ?(?<era>${era.source}))?)?`,
    'du',
  ),
  priority: 3,
  read({ groups, before, after, text }) {
    if (/^The /.test(text) && /\p{Ll} $/u.test(before) && !/\b(?:on|by|until|before|after|since|to) $/i.test(before))
      return null
    if (/\p{Ll} The $/u.test(before)) return null
    if (groups.year === undefined && /^ ?['’"”]|^ \p{Lu}/u.test(after)) return null
    const written = groups.year === undefined ? undefined : Number(groups.year)
    const mark = groups.era === undefined ? undefined : era.of(groups.era)
    const year = written === undefined ? undefined : mark === 'BC' ? 1 - written : written
    if (year !== undefined && year < FIRST_JULIAN) return { type: 'DATE', fields: { year: 1 - year, era: 'BC' } }
    const number = month.numberOf(groups.month!)
    const back = groups.count === undefined ? 0 : (ordinal.valueOf(groups.count) ?? 1) - 1
    const fields = counted(groups.day!, number, back, year)
    if (fields === null) return null
    const turned = year !== undefined && fields.month! > number ? year - 1 : year
    if (turned === undefined) return { type: 'DATE', fields }
    return {
      type: 'DATE',
      fields: { ...fields, ...(turned > 0 ? { year: turned } : { year: 1 - turned, era: 'BC' as const }) },
    }
  },
}

function counted(name: string, month: number, back: number, year: number | undefined): Fields | null {
  const ides = LATE.has(month) ? 15 : 13
  const day = (name === 'Ides' ? ides : name === 'Nones' ? ides - 8 : 1) - back
  if (day > 0) return { month, day }
  const before = month === 1 ? 12 : month - 1
  // Of a leap year the sixth day before the Kalends of March was there twice.
  if (before === 2 && (year === undefined || year % 4 === 0)) return null
  const own = day + daysInMonth(2001, before)
  return own > ides - 1 ? { month: before, day: own } : null
}

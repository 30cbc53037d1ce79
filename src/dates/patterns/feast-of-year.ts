import { addDays } from '../../calendar/add-days.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import { gregorianEasterOf, julianEasterOf } from '../calendars/easter.js'
import type { DatePattern } from '../date-pattern.js'
import { FIXED_FEASTS, MOVABLE_FEASTS } from '../words/feasts.js'

const feasts = [...Object.keys(FIXED_FEASTS), ...Object.keys(MOVABLE_FEASTS)]
const spellings = feasts.map((feast) => new RegExp(`^(?:${feast})$`))
const SIDES: Readonly<Record<string, number>> = { eve: -1, vigil: -1, morrow: 1, octave: 7 }

/** Where the Gregorian calendar was taken, first and last: between them a movable feast was on two days. */
const FIRST_REFORM = 1583
const LAST_REFORM = 1752

/**
 * A feast of a year, its eve, morrow or octave: `Lammas 1549`, `Easter Monday 1916`, `the morrow of St Martin 1290`. To 1582 Easter is
 * that of the Julian calendar, from 1753 that of the Gregorian; between them only the year is certain, as the country decides.
 */
export const feastOfYear: DatePattern = {
  name: 'feast-of-year',
  gate: /S(?:ain)?t\.? [A-Z]|S[St]s?\.? Peter|mas\b|Lady Day|Annunc|Midsummer|Assumption|Holy|All [SH]|Hallow|Easter|Wednesday|Palm|Maundy|Good Friday|Ascension|Whit|Pentecost|Trinity|Corpus/,
  expression: new RegExp(
    `(?:[Tt]he (?<side>eve|vigil|morrow|octave) of (?:the [Ff]east of )?)?(?:[Tt]he [Ff]east of )?(?<feast>${feasts.map((feast) => `(?:${feast})`).join('|')})(?:,? (?:in |of )?)(?<year>[5-9]\\d\\d|1\\d{3}|20\\d\\d)\\b(?![,.:]\\d)`,
    'd',
  ),
  priority: 3,
  read({ groups, before, after }) {
    if (/\p{Lu}\p{Ll}+ $/u.test(before) && !/\b(?:On|In|At|By|Since|Until|After|Before|From) $/.test(before))
      return null
    if (/^ \p{Ll}+s\b/u.test(after) && !/^ (?:was|as|his|its|this)\b/.test(after)) return null
    const year = Number(groups.year)
    const key = feasts[spellings.findIndex((spelling) => spelling.test(groups.feast!))]!
    const step = groups.side === undefined ? 0 : SIDES[groups.side]!
    const fixed = FIXED_FEASTS[key]
    if (fixed !== undefined) return dated(moved({ year, month: fixed[0], day: fixed[1] }, step))
    if (year >= FIRST_REFORM && year <= LAST_REFORM) return { type: 'DATE', fields: { year } }
    return dated(
      moved(year < FIRST_REFORM ? julianEasterOf(year) : gregorianEasterOf(year), MOVABLE_FEASTS[key]! + step),
    )
  },
}

const dated = (fields: CivilDate) => ({ type: 'DATE' as const, fields })

/** So many days on, by the months of the Julian calendar up to 1582: a year of its leap years stands for the own one. */
function moved(date: CivilDate, days: number): CivilDate {
  if (date.year >= FIRST_REFORM) return addDays(date, days)
  const alike = date.year % 4 === 0 ? 2000 : 2001
  const { year, month, day } = addDays({ ...date, year: alike }, days)
  return { year: date.year + year - alike, month, day }
}

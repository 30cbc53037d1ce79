import { addDays } from '../../calendar/add-days.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import type { DatePattern } from '../date-pattern.js'
import { easterOf } from '../resolve/feast-date.js'

/** Feasts that are the same day each year, by month and day. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'St\\.? Hilary': [1, 13],
  Candlemas: [2, 2],
  'Lady Day': [3, 25],
  'the Annunciation': [3, 25],
  "St\\.? George(?:['’]s Day)?": [4, 23],
  "St\\.? Mark(?:['’]s Day)?": [4, 25],
  'Midsummer(?: Day)?': [6, 24],
  '(?:SS|Sts)\\.? Peter and Paul': [6, 29],
  "St\\.? Swithin(?:['’]s Day)?": [7, 15],
  "St\\.? James(?:['’](?:s)? Day)?": [7, 25],
  'Lammas(?: Day)?': [8, 1],
  "St\\.? Lawrence(?:['’]s Day)?": [8, 10],
  'the Assumption': [8, 15],
  "St\\.? Bartholomew(?:['’]s Day)?": [8, 24],
  'Holy Cross Day': [9, 14],
  "St\\.? Matthew(?:['’]s Day)?": [9, 21],
  Michaelmas: [9, 29],
  "St\\.? Luke(?:['’]s Day)?": [10, 18],
  "St\\.? Crispin(?:['’]s Day)?": [10, 25],
  "(?:All Saints(?:['’] Day)?|All Hallows|Hallowmas)": [11, 1],
  "All Souls(?:['’] Day)?": [11, 2],
  "(?:Martinmas|St\\.? Martin(?:['’]s Day)?)": [11, 11],
  "St\\.? Andrew(?:['’]s Day)?": [11, 30],
  "St\\.? Nicholas(?:['’]s? Day)?": [12, 6],
  "St\\.? Thomas(?:['’]s? Day)?": [12, 21],
  "St\\.? Stephen(?:['’]s Day)?": [12, 26],
  '(?:Childermas|Holy Innocents)': [12, 28],
}

/** Feasts that move with Easter, by days from it. */
const MOVABLE: Readonly<Record<string, number>> = {
  'Ash Wednesday': -46,
  'Palm Sunday': -7,
  'Maundy Thursday': -3,
  'Good Friday': -2,
  'Easter Monday': 1,
  'Easter Tuesday': 2,
  'Easter(?: Sunday| Day)?': 0,
  'Ascension(?: Day)?': 39,
  'Whit Monday': 50,
  '(?:Whitsun(?:day)?|Whit Sunday|Pentecost)': 49,
  'Trinity Sunday': 56,
  'Corpus Christi': 60,
}

const feasts = [...Object.keys(FIXED), ...Object.keys(MOVABLE)]
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
  gate: /[5-9]\d\d|1\d{3}|20\d\d/,
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
    const fixed = FIXED[key]
    if (fixed !== undefined) return dated(moved({ year, month: fixed[0], day: fixed[1] }, step))
    if (year >= FIRST_REFORM && year <= LAST_REFORM) return { type: 'DATE', fields: { year } }
    return dated(moved(year < FIRST_REFORM ? julianEasterOf(year) : easterOf(year), MOVABLE[key]! + step))
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

/** Easter of the Julian calendar (Meeus, Astronomical Algorithms, chapter 8). */
function julianEasterOf(year: number): CivilDate {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const sum = d + e + 114
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 }
}

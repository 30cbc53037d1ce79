import type { DatePattern } from '../date-pattern.js'
import type { Fields } from '../reading.js'
import { MOVABLE_FEASTS } from '../words/feasts.js'
import { partOfDay } from '../words/part-of-day.js'

const FEASTS: readonly (readonly [RegExp, Fields])[] = [
  [/^Christmas Eve/, { month: 12, day: 24 }],
  [/^Boxing/, { month: 12, day: 26 }],
  [/^Christmas/, { month: 12, day: 25 }],
  [/^New Year['’]s Eve/, { month: 12, day: 31 }],
  [/^(?:New Year|the New Year)/, { month: 1, day: 1 }],
  [/^Good/, { feast: MOVABLE_FEASTS['Good Friday']! }],
  [/^(?:Pentecost|Whit)/, { feast: MOVABLE_FEASTS.Pentecost! }],
  [/^Easter Monday/, { feast: MOVABLE_FEASTS['Easter Monday']! }],
  [/^Easter/, { feast: MOVABLE_FEASTS.Easter! }],
  [/^Thanksgiving/, { feast: 'thanksgiving' }],
  [/^Halloween/, { month: 10, day: 31 }],
  [/^All Saints/, { month: 11, day: 1 }],
  [/^Bastille/, { month: 7, day: 14 }],
  [/^Epiphany/, { month: 1, day: 6 }],
  [/^Michaelmas/, { month: 9, day: 29 }],
  [/^(?:May Day)/, { month: 5, day: 1 }],
  [/^(?:St\.?|Saint) Patrick/, { month: 3, day: 17 }],
  [/^Valentine|^(?:St\.?|Saint) Valentine/, { month: 2, day: 14 }],
  [/^Armistice/, { month: 11, day: 11 }],
]

/** Named days, with or without a year: `Christmas Day 1914`, `New Year's Eve`, `Easter 1916`, `Bastille Day`. */
export const feast: DatePattern = {
  name: 'feast',
  gate: /Christmas|New Year|Easter|Good Friday|Pentecost|Whit|Thanksgiving|Halloween|Saints|Bastille|Epiphany|Michaelmas|May Day|Patrick|Valentine|Armistice|Boxing/,
  expression:
    /(?<feast>Christmas(?: (?:Day|Eve))?|Boxing Day|New Year['’]s (?:Day|Eve)|Easter(?: (?:Sunday|Monday))?|Good Friday|Pentecost|Whit Sunday|Thanksgiving(?: Day)?|Halloween|All Saints['’] Day|Bastille Day|Epiphany|Michaelmas|May Day|(?:St\.?|Saint) (?:Patrick|Valentine)['’]s Day|Valentine['’]s Day|Armistice Day)(?:,? (?:of |in )?(?<year>[12]\d{3})\b)?(?: (?<part>morning|night|evening|afternoon)\b)?/d,
  priority: 1,
  read({ groups, after, before }) {
    if (
      /^ (?!Day|Eve)\p{Lu}/u.test(after) ||
      (/\p{Lu}\p{Ll}+ $/u.test(before) && !/(?:On|In|At|By|Since|Until|After|Before|From|The) $/.test(before))
    )
      return null
    if (
      /^Easter$|^Michaelmas$|^Pentecost$|^Epiphany$/.test(groups.feast!) &&
      /^[- ](?:egg|bunn|island|term)/i.test(after)
    )
      return null
    const fields = FEASTS.find(([words]) => words.test(groups.feast!))?.[1]
    if (fields === undefined) return null
    const year = groups.year === undefined ? {} : { year: Number(groups.year) }
    const time = groups.part === undefined ? {} : { time: partOfDay.valueOf(groups.part) }
    return { type: groups.part ? 'TIME' : 'DATE', fields: { ...fields, ...year, ...time } }
  },
}

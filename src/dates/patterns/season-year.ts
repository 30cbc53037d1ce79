import type { DatePattern } from '../date-pattern.js'
import { era } from '../words/era.js'
import { readPart } from '../words/read-part.js'
import { readYear } from '../words/read-year.js'
import { season } from '../words/season.js'

/** A season of a year: `spring 1918`, `the winter of 1941–42`, `autumn of 481 BC`, `the summer of '68`, `1982 summer`. */
export const seasonYear: DatePattern = {
  name: 'season-year',
  gate: season.gate,
  expression: new RegExp(
    `(?:[Tt]he )?(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id)[- ])?(?:(?<season>${season.source})(?:,? (?:of |in )?(?:the year )?| )(?:(?<year>[12]\\d{3}|\\d{1,4}(?= ?${era.source}))\\b(?![,.]\\d)(?:[-–/](?:\\d{4}|\\d{2})\\b)?(?: ?(?<era>${era.source}))?|['’](?<short>\\d\\d))|(?<before>[12]\\d{3}) (?<seasonAfter>${season.source}))\\b`,
    'd',
  ),
  priority: 2,
  read({ groups, text, after }) {
    const year =
      groups.short === undefined
        ? readYear(groups.year ?? groups.before, groups.era)
        : { shortYear: Number(groups.short) }
    if (groups.before !== undefined && (/^the /i.test(text) || (groups.seasonAfter === 'fall' && /^ of\b/.test(after))))
      return null
    return {
      type: 'DATE',
      fields: { ...year, season: season.valueOf(groups.season ?? groups.seasonAfter!) },
      ...readPart(groups.part),
    }
  },
}

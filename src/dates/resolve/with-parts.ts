import { daysInMonth } from '../../calendar/days-in-month.js'
import { isoWeekOf } from '../../calendar/iso-week-of.js'
import type { Fields } from '../reading.js'
import { feastDate } from './feast-date.js'
import type { Moment } from './moment.js'

/** Fills what is smaller than a year into a known year. */
export function withParts(moment: Moment, fields: Fields): Moment {
  const { half, quarter, season, month, day, time } = fields
  const parts = {
    ...(half && { half }),
    ...(quarter && { quarter }),
    ...(season && { season }),
    ...(month && { month }),
    ...(day && { day }),
    ...(time && { time }),
  }
  const feast =
    fields.feast !== undefined && moment.year !== undefined && moment.year > 1582
      ? feastDate(fields.feast, moment.year)
      : {}
  return { ...moment, ...feast, ...parts, ...weekOfMonth(moment.year, fields) }
}

/** The ISO week that the middle of the week of a month lies in: `the last week of March 2009` → 2009-W13. */
function weekOfMonth(year: number | undefined, { week, month }: Fields): Moment {
  if (week === undefined || month === undefined || year === undefined) return {}
  const day = week > 0 ? week * 7 - 3 : daysInMonth(year, month) - 3
  const { year: weekYear, week: number } = isoWeekOf({ year, month, day })
  return { year: weekYear, week: number }
}

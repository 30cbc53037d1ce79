import { addDays } from '../../calendar/add-days.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import { daysInMonth } from '../../calendar/days-in-month.js'
import { isoWeekOf } from '../../calendar/iso-week-of.js'
import { weekdayOf } from '../../calendar/weekday-of.js'
import type { Anchor } from '../../model/date.js'
import type { Fields, Reading, Shift } from '../reading.js'
import { feastDate } from './feast-date.js'
import type { Moment } from './moment.js'
import { shiftMoment } from './shift-moment.js'
import type { Story } from './story.js'

export interface Resolved {
  readonly moment: Moment
  readonly anchor: Anchor
}

/** Resolves what the words say against where the story stands; what cannot be known stays open. */
export function resolveDate(reading: Reading, story: Story, tense: 'past' | 'future'): Resolved {
  const fields = reading.fields ?? {}
  if (reading.shift !== undefined && reading.base !== undefined) {
    const { moment, anchor } = resolveDate({ type: 'DATE', fields: reading.base }, story, tense)
    return {
      moment: shiftMoment(reading.shift.unit === 'week' ? weekless(moment) : moment, shiftOf(reading.shift)),
      anchor,
    }
  }
  if (reading.shift !== undefined) return resolveShift(reading, fields, story)
  const whole = wholeOf(fields, story)
  if (whole !== null)
    return {
      moment: withParts(whole, fields),
      anchor: fields.era || fields.shortYear === undefined ? 'explicit' : 'context',
    }
  if (story.news && story.document !== null) return resolveNews(fields, story, story.document, tense)
  if (story.document !== null && isBareWeekday(fields) && latest(story) === null) {
    return resolveNews(fields, story, story.document, tense)
  }
  return resolveStory(fields, story)
}

/** A week from a day is a day. */
function shiftOf({ unit, amount, from }: Shift): Shift {
  return unit === 'week' ? { unit: 'day', amount: amount! * 7, from } : { unit, amount, from }
}

function weekless({ week: _, ...moment }: Moment): Moment {
  return moment
}

/** A weekday alone, which counts from the document in a story as well as long as that has told no date. */
function isBareWeekday(fields: Fields): fields is Fields & { readonly weekday: number } {
  const { weekday, day, month } = fields
  return weekday !== undefined && day === undefined && month === undefined
}

/** Centuries above this are AD where no era is named, in a text of antiquity too. */
const LAST_BARE_CENTURY = 12

/** The year, decade, century or millennium that the fields name themselves. */
function wholeOf(fields: Fields, story: Story): Moment | null {
  const storyYear = story.date?.year
  const bc =
    fields.era === undefined ? story.ancient && (storyYear ?? (story.date?.bc ? 0 : 1)) <= 0 : fields.era === 'BC'
  if (fields.year !== undefined)
    return { year: bc && (fields.era || fields.year < 1000) ? 1 - fields.year : fields.year }
  if (fields.shortYear !== undefined)
    return { year: nearestEnding(fields.shortYear, 100, storyYear ?? story.document?.year ?? 1950) }
  const mark = bc ? { bc } : {}
  if (fields.decade !== undefined) return { decade: fields.decade, ...(fields.era === 'BC' && { bc: true }) }
  if (fields.shortDecade !== undefined) {
    const told = story.date?.decade === undefined ? undefined : story.date.decade * 10
    const base = storyYear ?? told ?? story.documentYear ?? 1950
    return { decade: nearestEnding(fields.shortDecade, 10, Math.floor(base / 10)) }
  }
  if (fields.century !== undefined) return { century: fields.century, ...(fields.century <= LAST_BARE_CENTURY && mark) }
  if (fields.millennium !== undefined) return { millennium: fields.millennium, ...mark }
  return null
}

/** The number that ends in the given digits and is nearest to another. */
function nearestEnding(digits: number, base: number, to: number): number {
  const number = Math.floor(to / base) * base + digits
  if (number - to > base / 2) return number - base
  return to - number > base / 2 ? number + base : number
}

/** Fills what is smaller than a year into a known year. */
function withParts(moment: Moment, fields: Fields): Moment {
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
    fields.feast && moment.year !== undefined && moment.year > 1582 ? feastDate(fields.feast, moment.year) : {}
  return { ...moment, ...feast, ...parts, ...weekOfMonth(moment.year, fields) }
}

/** The ISO week that the middle of the week of a month lies in: `the last week of March 2009` → 2009-W13. */
function weekOfMonth(year: number | undefined, { week, month }: Fields): Moment {
  if (week === undefined || month === undefined || year === undefined) return {}
  const day = week > 0 ? week * 7 - 3 : daysInMonth(year, month) - 3
  const { year: weekYear, week: number } = isoWeekOf({ year, month, day })
  return { year: weekYear, week: number }
}

function resolveShift({ shift, direction }: Reading, fields: Fields, story: Story): Resolved {
  const { from } = shift!
  const byDocument = story.document !== null && story.news && from !== 'story'
  const anchor = byDocument ? 'document' : 'relative'
  const base = byDocument
    ? story.document!
    : shift!.unit === 'day' || shift!.unit === 'week'
      ? dayBase(story)
      : (latest(story) ?? {})
  if (direction !== undefined) return { moment: resolveDirection(fields, base, direction), anchor }
  const moment = shiftMoment(base, shift!)
  return { moment: withParts(moment, fields), anchor }
}

/** The date that was told last, in this sentence first of all. */
function latest({ aside, recent, date }: Story): Moment | null {
  return aside ?? recent ?? date
}

/** The day that days are counted from: that of the last date, or the last day of its month or year. */
function dayBase(story: Story): Moment {
  const { day } = story
  const date = latest(story)
  if (date === null) return {}
  if (date.day || day === null || day.year !== date.year) return date
  return date.month && date.month !== day.month ? date : day
}

/** `next May`, `the previous spring`, `that same Tuesday`: the nearest of that name on the side that is meant. */
function resolveDirection(fields: Fields, base: Moment, direction: 'before' | 'after' | 'same'): Moment {
  const { year, month, day } = base
  const side = direction === 'after' ? 1 : direction === 'before' ? -1 : 0
  if (fields.weekday !== undefined) {
    if (year === undefined || !month || !day) return { weekday: fields.weekday }
    const ahead = (fields.weekday - weekdayOf({ year, month, day }) + 7) % 7
    return addDays({ year, month, day }, side < 0 ? ahead - 7 : side > 0 ? ahead || 7 : ahead)
  }
  if (year === undefined) return withParts({}, fields)
  const target = fields.month ?? MIDDLES[fields.season!]
  const here = month ?? (base.season ? MIDDLES[base.season] : undefined)
  const moved = here === undefined ? side : side > 0 ? (target > here ? 0 : 1) : side < 0 ? (target < here ? 0 : -1) : 0
  return withParts({ year: year + moved }, fields)
}

/** A date without a year in a text told from its own date: the nearest one, before it unless the words look ahead. */
function resolveNews(fields: Fields, story: Story, document: CivilDate, tense: 'past' | 'future'): Resolved {
  const { year } = document
  if (fields.weekday !== undefined && fields.day === undefined) {
    const ahead = (fields.weekday - weekdayOf(document) + 7) % 7
    const moved = addDays(document, tense === 'future' ? ahead : ahead === 0 ? 0 : ahead - 7)
    return { moment: withParts(moved, fields), anchor: 'document' }
  }
  const month = fields.month ?? (fields.season && MIDDLES[fields.season])
  if (month === undefined) {
    if (fields.quarter || fields.half) return { moment: withParts({ year }, fields), anchor: 'document' }
    return { moment: withParts(story.day ?? document, fields), anchor: 'document' }
  }
  const offset = month - document.month
  const moved = tense === 'future' ? (offset < -6 ? 1 : 0) : offset > 1 ? -1 : 0
  return { moment: withParts({ year: year + moved }, fields), anchor: 'document' }
}

/** A date without a year in a story: it takes what it lacks from the date that the story is at. */
function resolveStory(fields: Fields, story: Story): Resolved {
  const date = story.aside ?? story.date ?? story.recent
  if (isBareWeekday(fields)) {
    return { moment: withParts({ weekday: fields.weekday }, fields), anchor: 'context' }
  }
  if (date?.year === undefined) return { moment: withParts({}, fields), anchor: 'context' }
  const { year } = date
  const month = fields.month ?? (fields.season && MIDDLES[fields.season])
  if (month !== undefined) return { moment: withParts({ year: year + turn(date, month) }, fields), anchor: 'context' }
  if (fields.feast !== undefined || fields.quarter || fields.half) {
    return { moment: withParts({ year }, fields), anchor: 'context' }
  }
  if (fields.day !== undefined) {
    return { moment: withParts({ year, month: date.month ?? 0 }, fields), anchor: 'context' }
  }
  const day = dayBase(story)
  return { moment: withParts({ year, month: day.month ?? 0, day: day.day ?? 0 }, fields), anchor: 'context' }
}

/** So many months back mean the next year, not an earlier part of this one. */
const TURN = 9

/** The month that stands for a season where seasons and months are compared. */
const MIDDLES = { SP: 4, SU: 7, FA: 10, WI: 12 }

/** A story that is late in one year and names an early month has gone on to the next: after October, `in January`. */
function turn({ month, season }: Moment, to: number): number {
  const here = month || (season && MIDDLES[season])
  return here && here - to >= TURN ? 1 : 0
}

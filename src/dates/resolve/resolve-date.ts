import { addDays } from '../../calendar/add-days.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import { weekdayOf } from '../../calendar/weekday-of.js'
import type { Fields, Reading, Shift } from '../reading.js'
import { dayBase, latest } from './day-base.js'
import { MIDDLE_MONTHS } from './middle-months.js'
import type { Moment } from './moment.js'
import { resolveShift } from './resolve-shift.js'
import type { Resolved } from './resolved.js'
import { shiftMoment } from './shift-moment.js'
import type { Story } from './story.js'
import { withParts } from './with-parts.js'

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

/** A date without a year in a text told from its own date: the nearest one, before it unless the words look ahead. */
function resolveNews(fields: Fields, story: Story, document: CivilDate, tense: 'past' | 'future'): Resolved {
  const { year } = document
  if (fields.weekday !== undefined && fields.day === undefined) {
    const ahead = (fields.weekday - weekdayOf(document) + 7) % 7
    const moved = addDays(document, tense === 'future' ? ahead : ahead === 0 ? 0 : ahead - 7)
    return { moment: withParts(moved, fields), anchor: 'document' }
  }
  const month = fields.month ?? (fields.season && MIDDLE_MONTHS[fields.season])
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
  const month = fields.month ?? (fields.season && MIDDLE_MONTHS[fields.season])
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

/** A story that is late in one year and names an early month has gone on to the next: after October, `in January`. */
function turn({ month, season }: Moment, to: number): number {
  const here = month || (season && MIDDLE_MONTHS[season])
  return here && here - to >= TURN ? 1 : 0
}

import { addDays } from '../../calendar/add-days.js'
import { weekdayOf } from '../../calendar/weekday-of.js'
import type { Anchor } from '../../model/date.js'
import type { Fields, Reading } from '../reading.js'
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
  if (reading.shift !== undefined) return resolveShift(reading, fields, story)
  const whole = wholeOf(fields, story)
  if (whole !== null)
    return {
      moment: withParts(whole, fields),
      anchor: fields.era || fields.shortYear === undefined ? 'explicit' : 'context',
    }
  if (story.news && story.document !== null) return resolveNews(fields, story.document, tense)
  return resolveStory(fields, story)
}

/** The year, decade, century or millennium that the fields name themselves. */
function wholeOf(fields: Fields, story: Story): Moment | null {
  const storyYear = story.date?.year
  const bc =
    fields.era === undefined ? story.ancient && (storyYear ?? (story.date?.bc ? 0 : 1)) <= 0 : fields.era === 'BC'
  if (fields.year !== undefined)
    return { year: bc && (fields.era || fields.year < 1000) ? 1 - fields.year : fields.year }
  if (fields.shortYear !== undefined)
    return { year: nearest(fields.shortYear, 100, storyYear ?? story.document?.year ?? 1950) }
  const mark = bc ? { bc } : {}
  if (fields.decade !== undefined) return { decade: fields.decade, ...(fields.era === 'BC' && { bc: true }) }
  if (fields.shortDecade !== undefined) {
    const base = storyYear ?? (story.date?.decade ?? (story.document ? 195 : 195)) * 10
    return { decade: nearest(fields.shortDecade, 10, Math.floor(base / 10)) }
  }
  if (fields.century !== undefined) return { century: fields.century, ...mark }
  if (fields.millennium !== undefined) return { millennium: fields.millennium, ...mark }
  return null
}

/** The number that ends in the given digits and is nearest to another. */
function nearest(digits: number, base: number, to: number): number {
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
  return { ...moment, ...feast, ...parts }
}

function resolveShift({ shift, direction }: Reading, fields: Fields, story: Story): Resolved {
  const { from } = shift!
  const byDocument = story.document !== null && story.news && from !== 'story'
  const anchor = byDocument ? 'document' : 'relative'
  const base = byDocument
    ? story.document!
    : shift!.unit === 'day' || shift!.unit === 'week'
      ? dayBase(story)
      : (story.date ?? {})
  if (direction !== undefined) return { moment: resolveDirection(fields, base, direction), anchor }
  const moment = shiftMoment(base, shift!)
  return { moment: withParts(moment, fields), anchor }
}

/** The day that days are counted from: that of the last date, or the last day of its month or year. */
function dayBase({ date, day }: Story): Moment {
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
    return addDays(
      { year, month, day },
      side < 0 ? (ahead || 7) - 7 - (ahead === 0 ? 7 : 0) : side > 0 ? ahead || 7 : ahead,
    )
  }
  if (year === undefined) return withParts({}, fields)
  const target = fields.month ?? { SP: 4, SU: 7, FA: 10, WI: 12 }[fields.season!]
  const here = month ?? (base.season ? { SP: 4, SU: 7, FA: 10, WI: 12 }[base.season] : undefined)
  const moved = here === undefined ? side : side > 0 ? (target > here ? 0 : 1) : side < 0 ? (target < here ? 0 : -1) : 0
  return withParts({ year: year + moved }, fields)
}

/** A date without a year in a text told from its own date: the nearest one, before it unless the words look ahead. */
function resolveNews(fields: Fields, document: CivilDocument, tense: 'past' | 'future'): Resolved {
  const { year } = document
  if (fields.weekday !== undefined && fields.day === undefined) {
    const ahead = (fields.weekday - weekdayOf(document) + 7) % 7
    const moved = addDays(document, tense === 'future' ? ahead : ahead === 0 ? 0 : ahead - 7)
    return { moment: withParts(moved, fields), anchor: 'document' }
  }
  const month = fields.month ?? (fields.season && { SP: 4, SU: 7, FA: 10, WI: 12 }[fields.season])
  if (month === undefined) {
    if (fields.quarter || fields.half) return { moment: withParts({ year }, fields), anchor: 'document' }
    return { moment: withParts({ ...document }, fields), anchor: 'document' }
  }
  const offset = month - document.month
  const moved = tense === 'future' ? (offset < -6 ? 1 : 0) : offset > 1 ? -1 : 0
  return { moment: withParts({ year: year + moved }, fields), anchor: 'document' }
}

type CivilDocument = { readonly year: number; readonly month: number; readonly day: number }

/** A date without a year in a story: it takes what it lacks from the date that the story is at. */
function resolveStory(fields: Fields, story: Story): Resolved {
  const { date } = story
  if (fields.weekday !== undefined && fields.day === undefined && fields.month === undefined) {
    return { moment: withParts({ weekday: fields.weekday }, fields), anchor: 'context' }
  }
  if (date?.year === undefined) return { moment: withParts({}, fields), anchor: 'context' }
  if (
    fields.month !== undefined ||
    fields.season !== undefined ||
    fields.feast !== undefined ||
    fields.quarter ||
    fields.half
  ) {
    return { moment: withParts({ year: date.year }, fields), anchor: 'context' }
  }
  if (fields.day !== undefined)
    return { moment: withParts({ year: date.year, month: date.month ?? 0 }, fields), anchor: 'context' }
  const day = dayBase(story)
  return { moment: withParts({ year: date.year, month: day.month ?? 0, day: day.day ?? 0 }, fields), anchor: 'context' }
}

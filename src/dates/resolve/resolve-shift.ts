import { addDays } from '../../calendar/add-days.js'
import { weekdayOf } from '../../calendar/weekday-of.js'
import type { Fields, Reading } from '../reading.js'
import { dayBase, latest } from './day-base.js'
import { MIDDLE_MONTHS } from './middle-months.js'
import type { Moment } from './moment.js'
import type { Resolved } from './resolved.js'
import { shiftMoment } from './shift-moment.js'
import type { Story } from './story.js'
import { withParts } from './with-parts.js'

/** Resolves a date that is told from another: `two years later`, `the next May`. */
export function resolveShift({ shift, direction }: Reading, fields: Fields, story: Story): Resolved {
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
  const target = fields.month ?? MIDDLE_MONTHS[fields.season!]
  const here = month ?? (base.season ? MIDDLE_MONTHS[base.season] : undefined)
  const moved = here === undefined ? side : side > 0 ? (target > here ? 0 : 1) : side < 0 ? (target < here ? 0 : -1) : 0
  return withParts({ year: year + moved }, fields)
}

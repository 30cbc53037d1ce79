import type { FoundDate } from '../found-date.js'
import { blurDates } from './blur-dates.js'
import { countFromDates } from './count-from-dates.js'
import { joinParts } from './join-parts.js'
import { resolveOverlaps } from './resolve-overlaps.js'
import { shareDay } from './share-day.js'
import { shareYear } from './share-year.js'
import { widenLengths } from './widen-lengths.js'
import { widenParts } from './widen-parts.js'

/** Makes one list of mentions, which do not overlap, of all that the patterns found in a sentence. */
export function refine(text: string, found: FoundDate[]): FoundDate[] {
  if (found.length === 0) return found
  const apart = joinParts(text, resolveOverlaps(found))
  const counted = countFromDates(text, widenLengths(text, widenParts(text, apart)))
  return shareDay(text, shareYear(text, blurDates(text, counted))).filter(({ reading }) => reading.needs !== 'part')
}

import type { DateMention } from '../../model/date.js'
import type { Word } from '../words/word.js'
import { isOfCalendar } from './is-of-calendar.js'

/** The dates of a list of three or more and what joins them. */
export interface ListOfDates {
  readonly members: readonly DateMention[]
  /** Index of the last word of the list. */
  readonly last: number
  readonly by: 'and' | 'or'
}

/** The list that a date, whose last word is `last`, is the first member of: `3, 5 and 9 June 1790`. Null where it is no such list. */
export function endOfList(
  words: readonly Word[],
  dates: readonly DateMention[],
  first: DateMention,
  last: number,
): ListOfDates | null {
  const members = [first]
  let at = last + 1
  while (words[at] !== undefined) {
    const comma = words[at]!.text === ','
    const joint = words[comma ? at + 1 : at]?.lower
    const by = joint === 'and' || joint === 'or' ? joint : null
    if (!comma && by === null) return null
    at += (comma ? 1 : 0) + (by === null ? 0 : 1)
    const index = words[at]?.date ?? null
    if (index === null || !isOfCalendar(dates[index]!)) return null
    members.push(dates[index]!)
    while (words[at + 1]?.date === index) at++
    if (by !== null) return members.length > 2 ? { members, last: at, by } : null
    at++
  }
  return null
}

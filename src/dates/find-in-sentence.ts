import { lastWithin } from '../text/last-within.js'
import { createFinder } from './chrono.js'
import type { FoundDate } from './found-date.js'
import { patterns } from './patterns/index.js'
import { refine } from './refiners/refine.js'

/** The longest text that one call of chrono gets, in UTF-16 code units: it copies what is left at every match. */
const LONGEST_CALL = 2_000

const find = createFinder(patterns)

/** The mentions in the clean text of a sentence, which ascend and do not overlap. */
export function findInSentence(text: string): FoundDate[] {
  if (text.length <= LONGEST_CALL) return refine(text, find(text))
  const found: FoundDate[] = []
  for (let from = 0; from < text.length; ) {
    const space = lastWithin(text, ' ', from, from + LONGEST_CALL + 1)
    const to = from + LONGEST_CALL >= text.length ? text.length : space > from ? space : from + LONGEST_CALL
    const part = text.slice(from, to)
    for (const date of refine(part, find(part))) found.push(shifted(date, from))
    from = to
  }
  return found
}

function shifted(date: FoundDate, by: number): FoundDate {
  const { start, end, match } = date
  return { ...date, start: start + by, end: end + by, match: { start: match.start + by, end: match.end + by } }
}

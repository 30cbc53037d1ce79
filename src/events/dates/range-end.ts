import { joinInterval } from '../../calendar/join-interval.js'
import type { DateMention } from '../../model/date.js'
import type { Word } from '../words/word.js'
import { isOfCalendar } from './is-of-calendar.js'

const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'and'])

/** The second date of a range that `last` ends the first of: `from 2017 to 2019`, `between 1988 and 2000`, `1978–79`. */
export function rangeEnd(
  words: readonly Word[],
  dates: readonly DateMention[],
  last: number,
  preposition: string | null,
): RangeEnd | null {
  return endBeside(words, dates, last, preposition) ?? endBehindAside(words, dates, last, preposition)
}

function endBeside(
  words: readonly Word[],
  dates: readonly DateMention[],
  last: number,
  preposition: string | null,
): RangeEnd | null {
  const within = endWithin(words, dates, last)
  const goesOn = (preposition === 'from' || preposition === 'between') && TO.has(words[last + 1]?.lower ?? '')
  if (within !== null && !goesOn) return { mention: within, last, by: 'range' }
  let at = last + 1
  let by: Joint = 'range'
  const joint = words[at]
  if (!joint) return null
  if (joint.date === null) {
    const dash = /^[-‐‑‒–—−/×x]$/.test(joint.text)
    const word =
      TO.has(joint.lower) &&
      (joint.lower === 'and' ? preposition === 'between' : preposition === 'from' || preposition === 'between')
    const list = LISTING[joint.lower]
    if (!dash && !word && (list === undefined || preposition === 'from' || preposition === 'between')) return null
    if (!dash && !word) by = list!
    // `1500 men in 1346 and 1800 in 1347`
    if (by !== 'range' && countsIn(words, dates, at + 1)) return null
    if (by !== 'range' && /^(?:in|on)$/.test(words[at + 1]?.lower ?? '')) at++
    at++
    while (words[at]?.pos === 'DET' || words[at]?.pos === 'ADJ') at++
  }
  const index = words[at]?.date ?? null
  if (index === null || !isOfCalendar(dates[index]!)) return null
  while (words[at + 1]?.date === index) at++
  return { mention: endWithin(words, dates, at) ?? dates[index]!, last: at, by }
}

/** Whether a date at a word is dated itself, and so is none. */
function countsIn(words: readonly Word[], dates: readonly DateMention[], at: number): boolean {
  const next = words[at + 2]
  return words[at + 1]?.lower === 'in' && next !== undefined && next.date !== null && dates[next.date]!.edtf !== null
}

/** The date that another is joined with. */
export interface RangeEnd {
  readonly mention: DateMention
  readonly last: number
  readonly by: Joint
  /** Index of the mention, where an aside stands before it. */
  readonly apart?: number
}

/** How long an aside may be, in words. */
const ASIDE = 14

/** The second date of a range behind what an aside says of the first: `between 1683, when the mill opened, and 1740`. */
function endBehindAside(
  words: readonly Word[],
  dates: readonly DateMention[],
  last: number,
  preposition: string | null,
): RangeEnd | null {
  if (preposition !== 'between' && preposition !== 'from') return null
  const closing = { ',': ',', '(': ')' }[words[last + 1]?.text ?? '']
  if (
    closing === undefined ||
    !/^(?:when|where|as|after|before|the|its|his|her|their|an?)$/.test(words[last + 2]?.lower ?? '')
  )
    return null
  for (let at = last + 3; at < Math.min(words.length - 2, last + ASIDE); at++) {
    if (words[at]!.text !== closing) continue
    const index = TO.has(words[at + 1]!.lower) ? words[at + 2]!.date : null
    if (index === null || !isOfCalendar(dates[index]!)) return null
    return { mention: dates[index]!, last, by: 'range', apart: index }
  }
  return null
}

/** How two dates beside each other are one: from the first to the second, one of them, or both. */
type Joint = 'range' | 'one' | 'all'

const LISTING: Readonly<Record<string, Joint | undefined>> = { or: 'one', and: 'all' }

/** The second date of a range that is one word to the tagger: `1914-1918`. */
function endWithin(words: readonly Word[], dates: readonly DateMention[], last: number): DateMention | null {
  const index = words[last]!.date!
  const [mention, next] = [dates[index]!, dates[index + 1]]
  if (next === undefined || next.sentence !== mention.sentence || next.start - mention.end > 1) return null
  return words.some(({ date }) => date === index + 1) || !isOfCalendar(next) ? null : next
}

/** What two dates are together. */
export function joinedOf(from: string, to: string, by: Joint): string | null {
  return by === 'range' ? joinInterval(from, to) : setOf([from, to], by)
}

const MEMBER = /^(-?\d{2}[\dX]{2}(?:-\d\d){0,2})[~?%]?$/

/** One of several dates, or all of them, which ascend and are as fine as each other (EDTF level 2, sets). */
export function setOf(dates: readonly string[], by: 'one' | 'all'): string | null {
  const [first, ...rest] = dates.map((date) => MEMBER.exec(date)?.[1]?.length)
  if (first === undefined || rest.some((length) => length !== first)) return null
  if (dates.some((date, at) => at > 0 && joinInterval(dates[at - 1]!, date) === null)) return null
  const members = [...new Set(dates)].join(',')
  if (!members.includes(',')) return members
  return by === 'one' ? `[${members}]` : `{${members}}`
}

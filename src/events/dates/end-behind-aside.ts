import type { DateMention } from '../../model/date.js'
import type { Word } from '../words/word.js'
import { isOfCalendar } from './is-of-calendar.js'

/** How many words an aside may have. */
const LONGEST = 20

const LINKS: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  between: new Set(['and']),
  from: new Set(['to', 'until', 'till', 'through']),
}
const CLOSING: Readonly<Record<string, string | undefined>> = { ',': ',', '(': ')', '–': '–', '—': '—' }

/** The date that closes a range, and the index of its last word. */
export interface ClosingDate {
  readonly mention: DateMention
  readonly last: number
}

/**
 * The second date of a range that an aside stands in: `between 1683, when the mill opened, and 1740`. `last` is the last word of the
 * first date. Returns null where the aside does not close, or what closes it does not lead on as the preposition asks.
 */
export function endBehindAside(
  words: readonly Word[],
  dates: readonly DateMention[],
  last: number,
  preposition: string | null,
): ClosingDate | null {
  const links = preposition === null ? undefined : LINKS[preposition]
  const close = CLOSING[words[last + 1]?.text ?? '']
  if (links === undefined || close === undefined) return null
  for (let at = last + 3; at <= last + LONGEST && at < words.length; at++) {
    if (words[at]!.text !== close || !links.has(words[at + 1]?.lower ?? '')) continue
    let next = at + 2
    while (words[next]?.date === null && (words[next]!.pos === 'DET' || words[next]!.pos === 'ADJ')) next++
    const index = words[next]?.date ?? null
    if (index === null || !isOfCalendar(dates[index]!)) return null
    while (words[next + 1]?.date === index) next++
    return { mention: dates[index]!, last: next }
  }
  return null
}

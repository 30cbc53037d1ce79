import { joinInterval } from '../../calendar/join-interval.js'
import { parseEdtf } from '../../calendar/parse-edtf.js'
import { DATE_PREPOSITIONS } from '../../english/dates/date-prepositions.js'
import type { DateMention } from '../../model/date.js'
import type { Word } from '../words/word.js'

/** A date of a sentence with the preposition that governs it; numbers are indexes of words, `last` inclusive. */
export interface DateExpression {
  readonly mention: DateMention
  /** The preposition's word, or that of the mention where none governs it. */
  readonly first: number
  readonly from: number
  readonly last: number
  readonly preposition: string | null
  readonly edtf: string
  /** A noun follows or `of` precedes: `the 1938 truce`, `the war of 1991`. */
  readonly attributive: boolean
}

/** The dates of a sentence as the events see them: ranges joined, `by`, `since` and their like made intervals. */
export function dateExpressions(words: readonly Word[], dates: readonly DateMention[]): DateExpression[] {
  const found: DateExpression[] = []
  let at = 0
  while (at < words.length) {
    const index = words[at]!.date
    if (index === null) {
      at++
      continue
    }
    let last = at
    while (words[last + 1]?.date === index) last++
    const mention = dates[index]!
    const expression = isDate(mention) ? expressionAt(words, dates, mention, at, last) : null
    if (expression && !isStyle(expression)) found.push(expression)
    at = (expression?.last ?? last) + 1
  }
  return found
}

/** Durations, sets, references to now and days of no known year date no event. */
function isDate({ timex, edtf }: DateMention): boolean {
  return (
    (timex.type === 'DATE' || timex.type === 'TIME') &&
    edtf !== null &&
    !edtf.startsWith('X') &&
    parseEdtf(edtf) !== null
  )
}

/** `a 2nd-century temple`: the time of a thing, not of what happened to it. */
function isStyle({ attributive, preposition, edtf, mention }: DateExpression): boolean {
  return attributive && preposition === null && (edtf.endsWith('XX') || /[a-z]-[a-z]/.test(mention.text))
}

function expressionAt(
  words: readonly Word[],
  dates: readonly DateMention[],
  mention: DateMention,
  from: number,
  last: number,
): DateExpression | null {
  const governor = governorOf(words, from)
  const preposition = governor === null ? null : words[governor]!.lower
  const range = rangeEnd(words, dates, last, preposition)
  const joined = range && joinInterval(mention.edtf!, range.mention.edtf!)
  const end = joined ? range.last : last
  const attributive = isAttributive(words, end, preposition)
  const edtf = joined ?? governed(words, mention.edtf!, governor, end, attributive)
  return { mention, first: governor ?? from, from, last: end, preposition, edtf, attributive }
}

/** The preposition before a date, over articles, adjectives and `around`: `by the late 1970s`. */
function governorOf(words: readonly Word[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const word = words[at]!
    if (
      DATE_PREPOSITIONS.has(word.lower) &&
      !(APPROXIMATE.has(word.lower) && DATE_PREPOSITIONS.has(words[at - 1]?.lower ?? ''))
    )
      return at
    if (word.pos !== 'DET' && word.pos !== 'ADJ' && word.pos !== 'ADV' && !APPROXIMATE.has(word.lower)) return null
  }
  return null
}

const APPROXIMATE: ReadonlySet<string> = new Set(['about', 'around', 'circa'])
const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'and'])

/** The second date of a range that `last` ends the first of: `from 2017 to 2019`, `between 1988 and 2000`, `1978–79`. */
function rangeEnd(
  words: readonly Word[],
  dates: readonly DateMention[],
  last: number,
  preposition: string | null,
): { mention: DateMention; last: number } | null {
  let at = last + 1
  const joint = words[at]
  if (!joint) return null
  if (joint.date === null) {
    const dash = /^[-–—]$/.test(joint.text)
    const word =
      TO.has(joint.lower) &&
      (joint.lower === 'and' ? preposition === 'between' : preposition === 'from' || preposition === 'between')
    if (!dash && !word) return null
    at++
    while (words[at]?.pos === 'DET' || words[at]?.pos === 'ADJ') at++
  }
  const index = words[at]?.date ?? null
  if (index === null || !isDate(dates[index]!)) return null
  while (words[at + 1]?.date === index) at++
  return { mention: dates[index]!, last: at }
}

function isAttributive(words: readonly Word[], last: number, preposition: string | null): boolean {
  const next = words[last + 1]
  const noun =
    next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN') && next.date === null
  return preposition === 'of' || noun
}

/** The date with what its preposition says: `by October 1978` → `../1978-10`, `since 2014` → `2014/..`. */
function governed(
  words: readonly Word[],
  edtf: string,
  governor: number | null,
  last: number,
  attributive: boolean,
): string {
  if (edtf.includes('/')) return edtf
  if (/^onwards?$/.test(words[last + 1]?.lower ?? '')) return `${edtf}/..`
  if (governor === null) return edtf
  const before = words[governor - 1]?.lower
  switch (words[governor]!.lower) {
    case 'since':
    case 'from':
      return `${edtf}/..`
    case 'until':
    case 'till':
    case 'through':
      return before === 'not' ? edtf : `../${edtf}`
    case 'to':
      return before === 'up' ? `../${edtf}` : edtf
    case 'by':
      return attributive ? edtf : `../${edtf}`
    default:
      return edtf
  }
}

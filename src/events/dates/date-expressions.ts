import { DATE_PREPOSITIONS } from '../../english/dates/date-prepositions.js'
import { DATED_THINGS } from '../../english/nouns/dated-things.js'
import { BEGINNINGS } from '../../english/openers.js'
import type { DateMention } from '../../model/date.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Word } from '../words/word.js'
import { endOfList } from './end-of-list.js'
import { isOfCalendar } from './is-of-calendar.js'
import { joinedOf, rangeEnd, setOf } from './range-end.js'

/** A date of a sentence with the preposition that governs it; numbers are indexes of words, `last` inclusive. */
export interface DateExpression {
  readonly mention: DateMention
  /** The preposition's word, or that of the mention where none governs it. */
  readonly first: number
  readonly from: number
  readonly last: number
  readonly preposition: string | null
  readonly edtf: string
  /** The value of the date, or of the end of the range, without what the preposition says. */
  readonly plain: string
  /** A noun follows or `of` precedes: `the 1938 truce`, `the war of 1991`. */
  readonly attributive: boolean
}

/** The dates of a sentence as the events see them: ranges joined, `by`, `since` and their like made intervals. */
export function dateExpressions(
  words: readonly Word[],
  dates: readonly DateMention[],
  phrases: readonly NounPhrase[],
): DateExpression[] {
  const found: DateExpression[] = []
  /** The ends of ranges that stand behind an aside. */
  const ends = new Set<number>()
  let at = 0
  while (at < words.length) {
    const index = words[at]!.date
    if (index === null || ends.has(index)) {
      at++
      continue
    }
    let last = at
    while (words[last + 1]?.date === index) last++
    const mention = dates[index]!
    const expression = isOfCalendar(mention) ? expressionAt(words, dates, phrases, mention, at, last, ends) : null
    if (expression && !isStyle(expression)) found.push(expression)
    at = (expression?.last ?? last) + 1
  }
  return found
}

/** `a 2nd-century temple`, `a 1920s bus`, `a letter from 1950`: the time of a thing, not of what happened to it. */
function isStyle({ attributive, preposition, edtf, mention }: DateExpression): boolean {
  if (!attributive || preposition === 'of') return false
  return preposition === 'for' || preposition === 'from' || edtf.endsWith('X') || /[a-z]-[a-z]/.test(mention.text)
}

function expressionAt(
  words: readonly Word[],
  dates: readonly DateMention[],
  phrases: readonly NounPhrase[],
  mention: DateMention,
  from: number,
  last: number,
  ends: Set<number>,
): DateExpression | null {
  const governor = governorOf(words, from)
  const preposition = governor === null ? null : words[governor]!.lower
  const range = rangeEnd(words, dates, last, preposition)
  const list = endOfList(words, dates, mention, last)
  const listed =
    list &&
    setOf(
      list.members.map(({ edtf }) => edtf!),
      list.by === 'or' ? 'one' : 'all',
    )
  const joined = listed ?? (range && joinedOf(mention.edtf!, range.mention.edtf!, range.by))
  const apart = listed === null && range?.apart !== undefined
  if (joined && apart) ends.add(range.apart!)
  const end = listed ? list!.last : joined && !apart ? range!.last : last
  const attributive = describesNoun(words, phrases, from, end, preposition, joined !== null)
  const plain = (joined && !listed && !apart ? range!.mention : mention).edtf!
  const named = attributive && joined === null ? limitOf(words, phrases, from) : null
  if (named !== null) {
    const edtf = governed(words, mention.edtf!, named, end, false)
    return { mention, first: named, from, last: end, preposition: words[named]!.lower, edtf, plain, attributive: false }
  }
  const edtf = joined ?? governed(words, mention.edtf!, governor, end, attributive)
  return { mention, first: governor ?? from, from, last: end, preposition, edtf, plain, attributive }
}

/** The preposition of `since the Schism of 1054`, `until the treaty of 1920`: a named happening stands for its date. */
function limitOf(words: readonly Word[], phrases: readonly NounPhrase[], from: number): number | null {
  const phrase = phrases.find(({ start, end }) => start <= from && from < end)
  const preposition = phrase?.sort === 'date' ? phrase.holder?.preposition : undefined
  return preposition != null && LIMITS.has(words[preposition]!.lower) ? preposition : null
}

const LIMITS: ReadonlySet<string> = new Set(['since', 'until', 'till'])

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

/**
 * True for a date that tells which, not when: within a noun phrase (`the 1938 truce`), behind `of` (`the war of 1991`), behind
 * `for` (`an election for 1976`), or `from` behind a thing that bears one (`a letter from 1950`).
 */
function describesNoun(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  from: number,
  last: number,
  preposition: string | null,
  isRange: boolean,
): boolean {
  if (preposition === 'of') return true
  const phrase = phrases.find(({ start, end }) => start <= from && from < end)
  if (phrase !== undefined && phrase.sort !== 'date' && phrase.head > last) return true
  if (preposition === 'for') return true
  if (isRange || preposition !== 'from') return false
  const before = phrases.find(({ end }) => end === phrase?.preposition)
  return before !== undefined && DATED_THINGS.has(words[before.head]!.lemma)
}

/** The date with what its preposition says: `by October 1978` → `../1978-10`, `since 2014` → `2014/..`. */
function governed(
  words: readonly Word[],
  edtf: string,
  governor: number | null,
  last: number,
  attributive: boolean,
): string {
  if (/[/,]/.test(edtf)) return edtf
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
      return governor === 1 && BEGINNINGS.has(before ?? '') ? `${edtf}/..` : edtf
  }
}

import type { LookalikeReason } from '../../model/lookalike.js'
import { isCrossReference } from '../is-cross-reference.js'
import { isLinkText, isLiteral, isSubscript } from '../looks-like-code.js'

/** A year, alone or among words: `[1945]`, `(May 1850)`. */
const YEAR = /(?<!\d)(?:1\d{3}|20\d{2})(?!\d)/
/** What follows the year of a law report or a neutral citation: `[1998] AC 12`, `[2004] 2 WLR 7`, `[2012] EWCA Civ 3`. */
const REPORT_BEHIND = /^ (?:\d{1,2} )?\p{Lu}[\p{Lu}.]/u
/** A report in round brackets: `(410 U.S. 113)`. */
const REPORT = /^\(\d{1,4} \p{Lu}[\p{L}.' ]{0,20} \d{1,5}/u
const PAGE = /^.(?:pages?|pp?\.|Pg) ?[\divxlc]/
const NUMBERS = /^\[[\d ,;–-]+\]$/
/** The number or letter of a list's item. */
const ITEM = /^\((?:\d{1,3}|[a-z]|[ivxlc]{1,5})\)$/i
/** What stands before an item: a line's start, a colon, a comma, `and`. */
const BEFORE_ITEM = /(?:^|\n|[:;,—–]|\b(?:and|or|either)) ?$/

/** Why square brackets at `[start, end)` are no marker. */
export function reasonOfSquare(text: string, start: number, end: number): LookalikeReason {
  const whole = text.slice(start, end)
  if (isLinkText(text, end)) return 'link'
  if (NUMBERS.test(whole)) {
    if (isSubscript(text, start, end) || isLiteral(text, start)) return 'code'
    if (isCrossReference(text, start, end)) return 'cross-reference'
  }
  if (PAGE.test(whole)) return 'page'
  if (/^\[\d{4}\]$/.test(whole) && REPORT_BEHIND.test(text.slice(end, end + 6))) return 'law-report'
  if (YEAR.test(whole)) return 'year-in-brackets'
  return isWords(whole) ? 'editorial' : 'unknown'
}

/** Words of an editor, or what is left out: `[the]`, `[T]`, `[1.1 per cent]`, `[…]`; no word with a figure in it. */
const isWords = (whole: string) =>
  /^\[[\s.…?!]+\]$/.test(whole) || (/\p{L}/u.test(whole) && (!/\d/.test(whole) || /[ ,]\p{L}{2,}/u.test(whole)))

/** Why round brackets at `[start, end)` are no marker; null for words that nobody would take for one. */
export function reasonOfRound(text: string, start: number, end: number): LookalikeReason | null {
  const whole = text.slice(start, end)
  if (REPORT.test(whole)) return 'law-report'
  if (PAGE.test(whole)) return 'page'
  if (whole.startsWith('(†')) return 'died'
  if (YEAR.test(whole)) return 'year-in-brackets'
  if (ITEM.test(whole)) {
    const leads = BEFORE_ITEM.test(text.slice(Math.max(0, start - 8), start))
    if (leads || /^ \p{Ll}/u.test(text.slice(end, end + 2))) return /\d/.test(whole) && !leads ? 'figure' : 'enumerator'
  }
  if (/^\(\d{1,3}\)$/.test(whole)) return 'figure'
  return /\s/.test(whole) ? null : 'parenthesis'
}

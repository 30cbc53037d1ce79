/** A page, several, a chapter or a section: `23`, `242–243, 246`, `p. 41`, `xii`, `ch. 3`. */
const PLACE = String.raw`(?:pages? |pp?\.? ?|(?:ch|chap|sec|art)\. ?|§ ?)?(?:\d{1,5}[a-z]?|[ivxlc]{1,7})(?:(?:[–—-]|, ?| ?& ?)\d{1,5}[a-z]?)*`
const BEHIND_COLON = new RegExp(String.raw`^\s?:\s?(${PLACE})(?![\p{L}\p{N}]|[.:,]\d)`, 'u')
const IN_BRACKETS =
  /^\(((?:pages? |pp?\.? ?|(?:ch|chap|sec|art)\.? ?|§ ?)(?:\d{1,5}[a-z]?|[ivxlc]{1,7})(?:(?:[–—-]|, ?| ?& ?)\d{1,5})*)\)/
const PAGE = /^(?:pages? |pp?\.? ?)(?=[\divxlc])/

/** Where a marker is cited: `23` of `[1]:23`, and where that ends. */
export interface Locator {
  readonly text: string
  readonly end: number
}

/**
 * Finds the page behind a marker that ends at `end` (Wikipedia's template rp): `[1]:23`, `[1]: 242–243`, `[1](p155)`.
 * A colon that belongs to the sentence is none: `as in [3]: 12 men`.
 */
export function findLocator(text: string, start: number, end: number): Locator | null {
  const behind = text.slice(end, end + 60)
  const match = behind.startsWith('(') ? IN_BRACKETS.exec(behind) : BEHIND_COLON.exec(behind)
  if (!match) return null
  const touches = /\S/.test(text[start - 1] ?? ' ')
  const rest = behind.slice(match[0].length)
  if (!touches && match[0].includes(':') && /^ \p{Ll}/u.test(rest)) return null
  return { text: match[1]!.replace(PAGE, ''), end: end + match[0].length }
}

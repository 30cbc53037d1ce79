import { isLinkText } from '../looks-like-code.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /\[([1-9]\d{0,2}[^[\]\n]{1,120})\]/g
/** `5, p. 12`, `5:23`, `12` of a list whose parts a semicolon or a comma divides. */
const PART =
  /^([1-9]\d{0,2})(?:,? ?((?:\p{L}{1,6}\. ?|(?:pp?|[sS]{1,2}|[cCсС]|fol|fols|ff?|ch|at|n|nn|no|fig|figs|vol|sec|art|par|para|t|Bd|Bl|Kap|стр|л) ?(?=\d)|[§¶]{1,2} ?|(?:pp?|at|ch|vol) (?=[ivxlc]{1,7}(?:[^\p{L}]|$)))[\divxlc][^;]{0,40})|: ?(\d{1,4}(?:[–-]\d{1,4})?(?:, ?\d{1,4}(?:[–-]\d{1,4})?){0,6})| ?,? ?((?:passim|table|chapter|section|figure) ?\d{0,4}))?$/u
const PAGE = /^(?:pp?\.? ?|at )/

/** Numbers with pages inside the brackets: `[14, p. 23]`, `[14:23]`, `[5, p. 12; 6, p. 14]`, `[2, S. 12]`, `[3, at 45]`. */
export const paged: MarkerStyle = {
  name: 'paged',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: inside = '' } of text.matchAll(PATTERN)) {
      const read = /[^\d\s,;&–—-]/.test(inside) ? readParts(inside) : null
      if (read === null || isLinkText(text, start + whole.length)) continue
      found.push({ start, end: start + whole.length, kind: 'numeric', ...read })
    }
    return found
  },
}

function readParts(inside: string): { labels: string[]; locator: string } | null {
  const labels: string[] = []
  const locators: string[] = []
  for (const part of inside.split(/\s?;\s?/)) {
    const heads = /^((?:[1-9]\d{0,2}, ?){1,8})(?=[1-9]\d{0,2},? ?\D)/.exec(part)?.[1] ?? ''
    const match = PART.exec(part.slice(heads.length).trim())
    if (!match) return null
    labels.push(...(heads.match(/\d+/g) ?? []), match[1]!)
    const locator = match[2] ?? match[3] ?? match[4]
    if (locator !== undefined) locators.push(locator.replace(PAGE, '').trim())
  }
  return locators.length > 0 ? { labels, locator: locators.join('; ') } : null
}

import { isExponent } from '../is-exponent.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'
import { readNumbers } from '../read-labels.js'
import { textBefore } from '../text-before.js'

const PATTERN = /⁽?[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}(?:(?:⁾?[,˒⁻–-]⁽?|[˒⸴·]|,\s)[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}){0,8}⁾?/g
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** A superscript stands behind a word or a mark, at the start of a line, or apart behind a full stop. */
const BEFORE = /[\p{L}\d.,;:!?…)"'”’»\]]$|^$|\n$|[.!?…]["”’)]? $/u

/** Raised numbers behind a word, a year or a full stop: `1961.¹⁴`, `1962⁴`, `treaty¹⁻³`, `⁽¹⁾`; not powers (`km²`, `10⁶`). */
export const superscript: MarkerStyle = {
  name: 'superscript',
  sign: /[¹²³⁴-⁹]/,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole } of text.matchAll(PATTERN)) {
      const before = textBefore(text, start)
      const labels = readNumbers(plain(whole))
      if (labels === null || !BEFORE.test(before) || isExponent(before)) continue
      found.push({ start, end: start + whole.length, kind: 'numeric', labels })
    }
    return found
  },
}

/** The figures of raised ones: `¹,³⁻⁵` is `1,3–5`. */
function plain(raised: string): string {
  return [...raised.replaceAll(/[⁽⁾]/g, '')]
    .map((letter) => (DIGITS.includes(letter) ? DIGITS.indexOf(letter) : letter === '⁻' ? '–' : letter))
    .join('')
    .replaceAll(/[˒⸴·]/g, ',')
}

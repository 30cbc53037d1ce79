import { alternationOf } from '../../english/alternation-of.js'
import { UNITS_BEFORE_POWERS } from '../../english/marks/units-before-powers.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /[¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}(?:[,˒⁻–-][¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2}){0,8}/g
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** The word before a power: a unit or a short symbol, `km²`, `mc²`, `x³`. */
const UNIT = new RegExp(`(?:^|[^\\p{L}])(?:\\p{L}{1,2}|${alternationOf(UNITS_BEFORE_POWERS)})$`, 'u')
/** A superscript stands behind a word or a mark, at the start of a line, or apart behind a full stop. */
const BEFORE = /[\p{L}.,;:!?…)"'”’\]]$|^$|\n$|[.!?…]["”’)]? $/u
const WIDEST = 60

/** Raised numbers behind a word or a full stop: `1961.¹⁴`, `treaty¹⁻³`; not powers (`km²`, `10⁶`, `x²`). */
export const superscript: MarkerStyle = {
  name: 'superscript',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole } of text.matchAll(PATTERN)) {
      const before = text.slice(Math.max(0, start - 12), start)
      const labels = labelsOf(whole)
      if (labels === null || !BEFORE.test(before) || UNIT.test(before)) continue
      found.push({ start, end: start + whole.length, kind: 'numeric', labels })
    }
    return found
  },
}

/** The numbers of a list such as `¹,³⁻⁵`, ranges written out; null where a range runs backwards. */
function labelsOf(raised: string): string[] | null {
  const labels: string[] = []
  for (const part of raised.split(/[,˒]/)) {
    const ends = part.split(/[⁻–-]/).map((number) => Number([...number].map((digit) => DIGITS.indexOf(digit)).join('')))
    const [from = 0, to = from, ...more] = ends
    if (more.length > 0 || to < from || to - from > WIDEST) return null
    for (let number = from; number <= to; number++) labels.push(String(number))
  }
  return labels
}

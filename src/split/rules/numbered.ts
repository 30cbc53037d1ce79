import { NUMBERED_ABBREVIATIONS } from '../../english/sentences/numbered-abbreviations.js'
import type { SentenceRule } from '../sentence-rule.js'

const NUMBER = /^[(["“‘#~±+]*(?:\d|[IVXLCDM]{2,}\b|[VXLC]\b|AD\b|BC\b|A\. ?D\.|B\. ?C\.)/
/** Another that counts: `Rolls Ser. No. 12`. */
const ANOTHER = /^(\p{Lu}?\p{Ll}{0,4})\.? \d/u
const ERA = /^(?:[AB]\. ?[DC]\.|[AB][DC]\b|B?\.?C\.E\.)/

/** What counts things ends no sentence where a number follows: `No. 5`, `pp. 12–14`, `vol. II`, `c. 1500`, `b. 1950`; nor where an era does, `the 2d cent. A.D.` */
export const numbered: SentenceRule = {
  name: 'numbered',
  joins: ({ word, stop, after }) => {
    if (stop !== '.') return false
    if (/^cents?$/.test(word)) return ERA.test(after)
    if (!NUMBERED_ABBREVIATIONS.has(word.toLowerCase())) return false
    return (
      NUMBER.test(after) ||
      (/^\p{Lu}/u.test(word) && NUMBERED_ABBREVIATIONS.has(ANOTHER.exec(after)?.[1]?.toLowerCase() ?? ''))
    )
  },
}

import { LAW_REPORTS_IN_SHORT } from '../../english/sentences/law-reports-in-short.js'
import type { SentenceRule } from '../sentence-rule.js'

const DOTTED = /^\p{Lu}(?:\.\p{Lu}){1,5}$/u
/** A volume, and the report that it is of: `347 U.S.`, `60 L. Ed.`. */
const VOLUME = /(?:^|[\s(,;])\d{1,4} (?:\p{Lu}[\p{L}.]{0,8}\.? ){0,3}\p{Lu}[\p{L}.]{0,8}\.$/u
/** A page, or the series of the report: `F. Supp. 2d 12`. */
const PAGE = /^(?:\d{1,5}\b|(?:2|3|4|5)(?:d|nd|rd|th)\b)/
/** The rest of a report's name in short, which is no title: `12 Norv. App. 3d 45`. */
const REST = /^(\p{Lu}\p{Ll}{1,5})\. (?=\d)/u
const YEAR = /\b(?:1[5-9]|20)\d\d \S{1,12}$/

/** A law report or a code goes on with its page or section: `347 U.S. 483`, `98 S. Ct. 2733`, `42 U.S.C. § 1983`. */
export const lawReport: SentenceRule = {
  name: 'law-report',
  joins: ({ word, stop, closers, before, after }) => {
    if (stop !== '.' || closers !== '') return false
    if (LAW_REPORTS_IN_SHORT.has(REST.exec(after)?.[1] ?? '') && VOLUME.test(before) && !YEAR.test(before)) return true
    if (!(LAW_REPORTS_IN_SHORT.has(word) || DOTTED.test(word))) return false
    if (after.startsWith('§') || (word === 'L.R' && /^\d/.test(after))) return true
    return PAGE.test(after) && VOLUME.test(before) && !YEAR.test(before) && !/^[AB]\.?[CD]\b/.test(word)
  },
}

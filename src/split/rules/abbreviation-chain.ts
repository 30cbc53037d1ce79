import { MONTHS, SHORT_MONTHS } from '../../english/dates/months.js'
import { GIVEN_NAMES_IN_SHORT } from '../../english/names/given-names-in-short.js'
import { TITLES_IN_SHORT } from '../../english/names/titles-in-short.js'
import { NUMBERED_ABBREVIATIONS } from '../../english/sentences/numbered-abbreviations.js'
import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

/** A link of a chain is no longer. */
const SHORT = /^\p{Lu}\p{L}{0,4}$/u
/** The next link, behind initials or none, and that the name or its sentence goes on behind it. */
const LINK = /^(?:\p{Lu}\. ){0,2}(\p{Lu}\p{Ll}{1,4})\.(?=[,;)]| [\p{Ll}\d§(]| \p{Lu}\p{L}{0,4}\.)/u
/** What ends the name of a company begins no sentence. */
const COMPANY = /^(?:Co|Cos|Corp|Bros|Inc|Ltd)\./
/** Links before a number: `Fed. R. Evid. 403`, `R. Civ. P. 56`. */
const BEFORE_NUMBER = /(?:^|[ (])(\p{Lu}\p{Ll}{1,4})\. (?:\p{Lu}\. ){0,2}\p{Lu}\p{L}{0,4}\.$/u
const NAMES: ReadonlySet<string> = new Set([...MONTHS, ...SHORT_MONTHS])

/** Whether a link is one that may begin a sentence, or a name: `Mr.`, `Wm.`, `Jan.`, `Vol.` */
function begins(link: string): boolean {
  const label = link.toLowerCase()
  if (TITLES_IN_SHORT.has(label) || NUMBERED_ABBREVIATIONS.has(label)) return true
  return GIVEN_NAMES_IN_SHORT.has(link) || NAMES.has(link) || isStarter(link)
}

/**
 * Two short words with a stop each, one behind the other, are links of a name: `Fed. R. Civ. P. 56`, `the Norv. Sup. Ct.`, `Karn Ry.
 * Co.`
 */
export const abbreviationChain: SentenceRule = {
  name: 'abbreviation-chain',
  joins: ({ word, stop, closers, marked, spaced, before, after }) => {
    if (stop !== '.' || closers !== '' || marked !== null || !spaced || !SHORT.test(word) || begins(word)) return false
    const link = LINK.exec(after)?.[1]
    if (link !== undefined) return !begins(link)
    if (COMPANY.test(after)) return true
    const first = /^(?:\p{Lu}\. ){0,2}\d/u.test(after) ? BEFORE_NUMBER.exec(before.slice(-40))?.[1] : undefined
    return first !== undefined && !begins(first)
  },
}

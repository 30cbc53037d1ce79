import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

const TITLES: ReadonlySet<string> = new Set(
  `dr mr mrs ms mx messrs mme mlle mmes drs prof profs rev revd fr gen lt maj capt cpt cmdr cdr comdr adm radm vadm sgt cpl
  pvt pfc brig gov sen rep reps sens pres supt insp amb atty msgr hon ven abp st ste sta mt ft lieut col hon cllr
  wm chas jas thos benj edw robt geo sr sra srta srl dom herr frau princ chanc treas sec-gen asst assoc dep`.split(
    /\s+/,
  ),
)
/** Abbreviations that are titles in capitals only: in lower case they are words or units. */
const CAPITAL_ONLY = /^(?:fr|gen|col|ft|mt|dom|hon|sen|rep|dep|sr|ste|sta|pres|st)$/

/**
 * A title ends no sentence, for a name follows: `Dr. Jonas`, `Gen. Qasim`, `St. Michael's`. A `St.` behind a name is a
 * street, and may: `on Main St. He`.
 */
export const title: SentenceRule = {
  name: 'title',
  joins: ({ word, previous, stop, closers, next }) => {
    const label = word.toLowerCase()
    if (stop !== '.' || closers !== '' || !TITLES.has(label)) return false
    if (label === word && CAPITAL_ONLY.test(label) && label !== 'st') return false
    const isSuffix =
      (label === 'st' && /^(?:\p{Lu}|\d)/u.test(previous)) || (label === 'sr' && /^\p{Lu}/u.test(previous))
    return !(isSuffix && isStarter(next))
  },
}

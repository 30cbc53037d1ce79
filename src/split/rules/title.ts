import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

const TITLES: ReadonlySet<string> = new Set(
  `dr mr mrs ms mx messrs mme mlle mmes drs prof profs rev revd fr gen lt maj capt cpt cmdr cdr comdr adm radm vadm sgt cpl
  pvt pfc brig gov sen rep reps sens pres supt insp amb atty msgr hon ven abp st ste sta mt ft lieut col hon cllr
  rt vy sergt serjt sjt corpl captn comm commr comdt commdt brigr genl adml bdr gnr spr tpr rfn ens lce qm adjt surg aux
  vet bp archbp archdn preb card mgr mons sig det con ald cong visct vct hons revs lts capts gens cols majs sr sra srta srl dom herr frau princ chanc treas sec-gen asst assoc dep`.split(
    /\s+/,
  ),
)
/** Abbreviations that are titles in capitals only: in lower case they are words or units. */
const CAPITAL_ONLY =
  /^(?:rt|fr|gen|col|ft|mt|dom|hon|sen|rep|dep|sr|ste|sta|pres|st|vy|comm|ens|qm|surg|aux|vet|preb|card|mons|sig|det|con|ald|cong|gens|cols|hons)$/

/** A title alone, or of several: `lt.-col`, `maj-gen`. */
function isTitle(label: string): boolean {
  return TITLES.has(label) || (label.includes('-') && label.split(/\.?-/).every((part) => TITLES.has(part)))
}

/**
 * A title ends no sentence, for a name follows: `Dr. Jonas`, `Gen. Qasim`, `Lt.-Col. Klein`, `St. Michael's`. A `St.` behind a name is a
 * street, and may: `on Main St. He`.
 */
export const title: SentenceRule = {
  name: 'title',
  joins: ({ word, previous, stop, closers, next }) => {
    const label = word.toLowerCase()
    if (stop !== '.' || closers !== '' || !isTitle(label)) return false
    if (label === word && CAPITAL_ONLY.test(label) && label !== 'st') return false
    const isSuffix =
      (label === 'st' && /^(?:\p{Lu}|\d)/u.test(previous)) || (label === 'sr' && /^\p{Lu}/u.test(previous))
    return !(isSuffix && isStarter(next))
  },
}

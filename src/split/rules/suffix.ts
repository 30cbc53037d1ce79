import type { SentenceRule } from '../sentence-rule.js'
import { isStarter, looksLikeSentence } from '../sentence-starters.js'

const SUFFIXES: ReadonlySet<string> = new Set(
  `Inc Ltd Co Corp Cos Bros Mfg Intl Ent Assn Jr Sr Esq Hon PhD Dept Univ Inst Acad Div Ave Blvd Rd Ln Hwy Pkwy Sq Pl Terr
  dept univ inst al etc govt est Mts Is Pen Rep Mtn Gp Lib Lab Con Dem Ind Ed Eds ed eds Soc Comm Trans Proc Phil Ser
  Bull Ann Rev Lond`.split(/\s+/),
)
/** States behind a comma: `Boston, Mass.`; alone, some of them are words. */
const STATES =
  /^(?:Ala|Ariz|Ark|Cal|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|La|Mass|Md|Me|Mich|Minn|Miss|Mo|Mont|Nebr?|Nev|Okla|Ore|Pa|Penn|Tenn|Tex|Va|Vt|Wash|Wisc?|Wyo|Ont|Que)$/

/**
 * What follows a name in short may end a sentence, and does before what looks like another: `Braun & Co. It
 * closed`, `Warner Inc. Time bought` but `Time Inc. President John Braun said`, `King Jr. Boulevard`, `Boston, Mass. General`.
 */
export const suffix: SentenceRule = {
  name: 'suffix',
  joins: ({ word, previous, stop, closers, after, next, marked }) => {
    if (stop !== '.' || closers !== '' || marked !== null) return false
    const known = SUFFIXES.has(word) || (previous.endsWith(',') && STATES.test(word))
    if (!known || !/^["“‘'«([]*\p{Lu}/u.test(after)) return false
    return /^(?:Jr|Sr)$/.test(word) ? !isStarter(next) : !looksLikeSentence(after) && !/^etc$/.test(word)
  },
}

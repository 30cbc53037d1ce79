import type { SentenceRule } from '../sentence-rule.js'

/** Reporters and courts whose name in short is no dotted initials: `98 S. Ct. 2733`, `5 Wheat. 12`, `12 F. Supp. 345`. */
const REPORTER =
  /^(?:Supp|Ct|Ed|Cal|Mass|Wall|Pet|How|Cush|Pick|Wend|Johns|Cow|Rep|App|Eq|Misc|Barb|Dall|Wheat|Cr|Burr|Term|Stat|Reg|Dec|Div|Cas|Cont|Cong|Rec|Ann|Code|Const|Pa|Va|Ill|Ohio|Ind|Tex|Wis|Conn|Md|Ky|Ga|Fla|Mo|Mich|Minn|So|Atl|Pac)$/
const DOTTED = /^\p{Lu}(?:\.\p{Lu}){1,5}$/u
/** A volume, and the report that it is of: `347 U.S.`, `60 L. Ed.`. */
const VOLUME = /(?:^|[\s(,;])\d{1,4} (?:\p{Lu}[\p{L}.]{0,8}\.? ){0,3}\p{Lu}[\p{L}.]{0,8}\.$/u
const YEAR = /\b(?:1[5-9]|20)\d\d \S{1,12}$/

/** A law report or a code goes on with its page or section: `347 U.S. 483`, `98 S. Ct. 2733`, `42 U.S.C. § 1983`. */
export const lawReport: SentenceRule = {
  name: 'law-report',
  joins: ({ word, stop, closers, before, after }) => {
    if (stop !== '.' || closers !== '' || !(REPORTER.test(word) || DOTTED.test(word))) return false
    if (after.startsWith('§')) return true
    return /^\d{1,5}\b/.test(after) && VOLUME.test(before) && !YEAR.test(before) && !/^[AB]\.?[CD]\b/.test(word)
  },
}

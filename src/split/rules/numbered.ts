import { NUMBERED_ABBREVIATIONS } from '../../english/sentences/numbered-abbreviations.js'
import type { SentenceRule } from '../sentence-rule.js'

const NUMBER = /^[(["“‘#~±+]*(?:\d|[IVXLCDM]{2,}\b|[VXLC]\b|AD\b|BC\b)/

/** What counts things ends no sentence where a number follows: `No. 5`, `pp. 12–14`, `vol. II`, `c. 1500`, `b. 1950`. */
export const numbered: SentenceRule = {
  name: 'numbered',
  joins: ({ word, stop, after }) =>
    stop === '.' && NUMBERED_ABBREVIATIONS.has(word.toLowerCase()) && NUMBER.test(after),
}

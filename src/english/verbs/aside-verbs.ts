import { QUOTATIVES } from '../quotatives.js'

/** Lemmas of verbs that say whose word a clause is, between commas: `The mill, officials say, burned`. Own list. */
export const ASIDE_VERBS: ReadonlySet<string> = new Set([...QUOTATIVES, 'believe', 'claim', 'think', 'contend', 'hold'])

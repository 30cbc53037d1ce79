import type { SentenceRule } from '../sentence-rule.js'

/** The name of a ruler in short is followed by a number: `6 Hen. VIII`, `10 Geo. III` (citation of statutes). */
export const regnalName: SentenceRule = {
  name: 'regnal-name',
  joins: ({ word, stop, closers, next }) =>
    stop === '.' &&
    closers === '' &&
    /^(?:Will|Hen|Rich?|Edw|Eliz|Jac|Jas|Car|Chas|Geo|Vict)$/.test(word) &&
    /^[IVX]{1,4}[.,;)]?$/.test(next),
}

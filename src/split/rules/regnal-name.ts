import { RULERS_IN_SHORT } from '../../english/names/rulers-in-short.js'
import type { SentenceRule } from '../sentence-rule.js'

/** The name of a ruler in short is followed by a number: `6 Hen. VIII`, `10 Geo. III` (citation of statutes). */
export const regnalName: SentenceRule = {
  name: 'regnal-name',
  joins: ({ word, stop, closers, next }) =>
    stop === '.' && closers === '' && RULERS_IN_SHORT.has(word) && /^[IVX]{1,4}[.,;)]?$/.test(next),
}

import { EXCLAIMING_NAMES } from '../../english/names/exclaiming-names.js'
import type { SentenceRule } from '../sentence-rule.js'
import { isStarter } from '../sentence-starters.js'

/** Some names end in an exclamation mark: `Yahoo! Inc. bought`, `Yum! Brands`. */
export const exclamationName: SentenceRule = {
  name: 'exclamation-name',
  joins: ({ word, stop, closers, next }) =>
    stop === '!' && closers === '' && EXCLAIMING_NAMES.has(word) && !isStarter(next),
}

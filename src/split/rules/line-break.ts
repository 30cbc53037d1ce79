import type { SentenceRule } from '../sentence-rule.js'

/** The break of a wrapped line is a space. Where lines are sentences, a lower-case word still goes on with one. */
export const lineBreak: SentenceRule = {
  name: 'line-break',
  joins: ({ stop, broken, entry, lines }) => stop === '' && broken && !entry && lines === 'wrapped',
}

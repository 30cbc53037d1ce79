import type { SentenceRule } from '../sentence-rule.js'

/** An abbreviation that a name follows ends no sentence: `Dr. Jonas`. */
export const abbreviation: SentenceRule = {
  name: 'abbreviation',
  joins: (before) => /(?:^|\s)(?:Dr|Mr|Mrs|Ms|St|No|vs|Gen|Col)\.$/.test(before),
}

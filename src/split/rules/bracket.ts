import type { SentenceRule } from '../sentence-rule.js'

/** A bracket that opens inside a sentence is part of it, whatever it holds: `the works (Paris, 1921. Reprinted) and`. */
export const bracket: SentenceRule = {
  name: 'bracket',
  joins: ({ enclosure }) =>
    enclosure !== null && enclosure.kind === 'bracket' && !/(?:^|[.!?…]["'”’)\]]{0,3})\s?["“]?$/.test(enclosure.before),
}

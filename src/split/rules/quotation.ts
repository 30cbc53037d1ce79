import type { SentenceRule } from '../sentence-rule.js'

const LONGEST = 120

/** A short quotation amid a sentence that goes on is part of it: `the slogan "Land. Bread. Peace." became famous`. */
export const quotation: SentenceRule = {
  name: 'quotation',
  joins: ({ enclosure, broken }) =>
    enclosure !== null &&
    !broken &&
    enclosure.kind === 'quotation' &&
    enclosure.end - enclosure.start <= LONGEST &&
    /[\p{L}\p{N}] $/u.test(enclosure.before) &&
    /^ \p{Ll}/u.test(enclosure.after),
}

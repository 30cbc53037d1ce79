/**
 * Lemmas of verbs whose participle has a name as its complement, not an object: `Thales, considered the first philosopher,
 * wrote`. Own list.
 */
export const NAMING_VERBS: ReadonlySet<string> = new Set('consider deem dub nickname title entitle'.split(' '))

/** Those that take objects as often: `a monk called Otto fled`. Own list. */
export const WIDE_NAMING_VERBS: ReadonlySet<string> = new Set('call name style term label'.split(' '))

import type { LookalikeReason } from '../../model/lookalike.js'
import { isExponent } from '../is-exponent.js'

/** Endings of ordinals: `15th`, `1er`, `3o`. */
const ORDINAL = /^(?:st|nd|rd|th|e|er|re|ème|nde?|[oaº])\.?$/i

/** Why raised figures behind these words are no marker: a power, an index. */
export function reasonOfRaised(before: string): LookalikeReason {
  return isExponent(before) ? 'exponent' : 'unknown'
}

/** Why a caret behind these words is no marker: `10^6`, `x^2`. */
export function reasonOfCaret(before: string): LookalikeReason {
  return /[\p{L}\p{N})]$/u.test(before) ? 'exponent' : 'unknown'
}

/** Why a dagger before these words is no marker: it says that somebody died, or is a sign of its own. */
export function reasonOfSign(behind: string): LookalikeReason {
  return /^\s?(?:c\. ?)?\d/.test(behind) ? 'died' : 'sign'
}

/** Why a raised element is no marker, by the words that it shows and those before it. */
export function reasonOfElement(words: string, before: string): LookalikeReason {
  if (/^[\d.,+−-]+$/.test(words)) return reasonOfRaised(before)
  if (ORDINAL.test(words) && /(?:\d|[IVXLC])$/.test(before)) return 'ordinal'
  return /^\p{L}{1,6}\.?$/u.test(words) && /\p{L}$/u.test(before) ? 'abbreviation' : 'unknown'
}

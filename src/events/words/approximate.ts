import { BLURRING_WORDS } from '../../english/function-words/adverbs.js'
import type { Word } from './word.js'

/** True for a word that only blurs the number behind it, and governs nothing: `around three hundred weavers`. */
export function isApproximate(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!BLURRING_WORDS.has(words[at]!.lower) || next === undefined || next.date !== null) return false
  return next.pos === 'NUM' || (words[at]!.lower === 'up' && next.lower === 'to' && words[at + 2]?.pos === 'NUM')
}

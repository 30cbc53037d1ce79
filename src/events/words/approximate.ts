import { BLURRING_WORDS } from '../../english/function-words/adverbs.js'
import type { Word } from './word.js'

/** True for a word that only blurs the number behind it, and governs nothing: `around three hundred weavers`. */
export function isApproximate(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (
    (!BLURRING_WORDS.has(words[at]!.lower) && words[at]!.lower !== 'between') ||
    next === undefined ||
    next.date !== null
  )
    return false
  if (words[at]!.lower === 'between') return countsBetween(words, at + 1)
  if (words[at]!.lower === 'to' && words[at - 1]?.lower !== 'up') return false
  return next.pos === 'NUM' || (words[at]!.lower === 'up' && next.lower === 'to' && words[at + 2]?.pos === 'NUM')
}

/** `Between seventy and eighty thousand people`: two numbers and the noun that they count. */
function countsBetween(words: readonly Word[], from: number): boolean {
  let at = from
  const skip = () => {
    while (words[at]?.pos === 'NUM' && words[at]!.date === null) at++
  }
  skip()
  if (at === from || words[at]?.lower !== 'and') return false
  const second = ++at
  skip()
  return at > second && words[at]?.pos === 'NOUN'
}

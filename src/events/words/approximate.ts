import type { Word } from './word.js'

const APPROXIMATE: ReadonlySet<string> = new Set([
  'about',
  'around',
  'over',
  'under',
  'up',
  'to',
  'near',
  'nearly',
  'some',
  'circa',
])

/** True for a word that only blurs the number behind it, and governs nothing: `around three hundred weavers`. */
export function isApproximate(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!APPROXIMATE.has(words[at]!.lower) || next === undefined || next.date !== null) return false
  return next.pos === 'NUM' || (words[at]!.lower === 'up' && next.lower === 'to' && words[at + 2]?.pos === 'NUM')
}

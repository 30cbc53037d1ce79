import { UNMISTAKABLE_WORDS } from '../english/function-words/unmistakable-words.js'

/** Letters of the longest of them; most words are looked up in vain. */
const LONGEST = Math.max(...Array.from(UNMISTAKABLE_WORDS, ({ length }) => length))

/** Whether the word at `[start, end)` is written as English alone writes one: `The`, `which`, `don’t`. */
export function isUnmistakable(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  const word = text.slice(start, end)
  if (UNMISTAKABLE_WORDS.has(word)) return true
  if (word.charCodeAt(0) > 0x5a && !word.includes('’')) return false
  return UNMISTAKABLE_WORDS.has(word.toLowerCase().replace('’', "'"))
}

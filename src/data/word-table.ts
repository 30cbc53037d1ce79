import { hashText } from './hash.js'

/** Words by number, and numbers by word. */
export interface WordTable {
  /** The words in the order of their numbers. */
  readonly text: string
  /** Where each word begins, in UTF-16 code units; one more than there are words. */
  readonly starts: Uint32Array
  /** Open-addressed by the word's hash: one more than its number, 0 where the slot is free. */
  readonly slots: Uint32Array
}

/** How much of the slots is taken at most: fewer would make the tables larger by a third, and no lookup shorter to speak of. */
const MOST_FILLED = 0.75

/** Lays out words of which no two are the same. */
export function layOutWords(words: readonly string[]): WordTable {
  const starts = new Uint32Array(words.length + 1)
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(words.length / MOST_FILLED + 1)))
  const mask = slots.length - 1
  let place = 0
  for (const [i, word] of words.entries()) {
    starts[i] = place
    place += word.length
    let slot = hashText(word) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = i + 1
  }
  starts[words.length] = place
  return { text: words.join(''), starts, slots }
}

/** The number of a word, -1 where the table does not have it. */
export function numberOf({ text, starts, slots }: WordTable, word: string): number {
  const mask = slots.length - 1
  for (let slot = hashText(word) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const number = slots[slot]! - 1
    const start = starts[number]!
    const fits = starts[number + 1]! - start === word.length
    if (fits && text.startsWith(word, start)) return number
  }
  return -1
}

/** The word of a number. */
export function wordOf({ text, starts }: WordTable, number: number): string {
  return text.slice(starts[number]!, starts[number + 1]!)
}

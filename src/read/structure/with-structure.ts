import type { Block } from '../../text/block.js'
import { withDiary } from './with-diary.js'
import { withLetters } from './with-letters.js'
import { withTurns } from './with-turns.js'
import { withoutParagraphNumbers } from './without-paragraph-numbers.js'

/**
 * Finds what is structure by its words and not by its marks, and takes it out of the sentences: the numbers of paragraphs, the labels of those
 * who speak, the heads and ends of letters, the days of a diary.
 */
export function withStructure(blocks: readonly Block[]): Block[] {
  return withTurns(withDiary(withLetters(withoutParagraphNumbers(blocks))))
}

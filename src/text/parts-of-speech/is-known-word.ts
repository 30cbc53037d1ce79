import { readData } from '../../data/read-data.js'
import { numberOf } from '../../data/word-table.js'
import type { LexiconTable } from './lexicon.js'

let table: LexiconTable | undefined

/** Whether a word in lower case stands in the lexicon of the tagger, which is read when the first word is asked for. */
export function isKnownWord(word: string): boolean {
  table ??= readData<LexiconTable>('lexicon')
  return numberOf(table, word) >= 0
}

import { readData } from '../../data/read-data.js'
import { numberOf } from '../../data/word-table.js'
import type { LexiconTable } from './lexicon.js'

let table: LexiconTable | undefined

/** The words that the tagger knows, which are read when they are first asked for. */
export function lexiconTable(): LexiconTable {
  table ??= readData<LexiconTable>('lexicon')
  return table
}

/** Whether a word in lower case stands in the lexicon of the tagger. */
export function isKnownWord(word: string): boolean {
  return numberOf(lexiconTable(), word) >= 0
}

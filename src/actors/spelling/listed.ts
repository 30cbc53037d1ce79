import { readData } from '../../data/read-data.js'
import { type EntryTable, findEntries, type Listed } from './entry-table.js'

let table: EntryTable | undefined

/** What the lists say of a word in lower case. They are read at the first. */
export function listed(word: string): Listed {
  table ??= readData<EntryTable>('gazetteers')
  return findEntries(table, word)
}

import { readData } from '../../data/read-data.js'
import { type EntryTable, findEntries, type Listed } from './entry-table.js'

let table: EntryTable | undefined

/** The lists, which are read when they are first asked for. */
export function listedTable(): EntryTable {
  table ??= readData<EntryTable>('gazetteers')
  return table
}

/** What the lists say of a word in lower case. */
export function listed(word: string): Listed {
  return findEntries(listedTable(), word)
}

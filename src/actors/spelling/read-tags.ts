import { readData } from '../../data/read-data.js'
import { lexiconTable } from '../../text/parts-of-speech/lexicon-table.js'
import { listedTable } from './listed.js'
import { nameTagsOf } from './name-tags.js'
import type { Shape } from './shape-of.js'
import { findTags, type TagTable, withCapital } from './tag-table.js'

let table: TagTable | undefined

/** What `nameTagsOf` gives for a word, looked up where it is known; `lower` is the word in lower case. */
export function readTags(word: string, lower: string, shape: Shape): number {
  if (shape !== 'capital' || withCapital(lower) !== word) return nameTagsOf(word)
  table ??= readData<TagTable>('name-tags')
  return findTags(table, lower, { listed: listedTable(), lexicon: lexiconTable() }) ?? nameTagsOf(word)
}

import { describe, expect, test } from 'vitest'
import { listedTable } from '../../../src/actors/spelling/listed.js'
import { nameTagsOf } from '../../../src/actors/spelling/name-tags.js'
import { readTags } from '../../../src/actors/spelling/read-tags.js'
import { shapeOf } from '../../../src/actors/spelling/shape-of.js'
import { withCapital } from '../../../src/actors/spelling/tag-table.js'
import { type WordTable, wordOf } from '../../../src/data/word-table.js'
import { lexiconTable } from '../../../src/text/parts-of-speech/lexicon-table.js'

const read = (word: string) => readTags(word, word.toLowerCase().replaceAll('’', "'"), shapeOf(word))

/** Every two hundredth word of a table, as it is and with a capital. */
const some = (table: WordTable) =>
  Array.from({ length: (table.starts.length - 1) / 200 }, (_, i) => wordOf(table, 200 * i)).flatMap((word) => [
    word,
    withCapital(word),
  ])

describe('tags that are looked up are those that compromise gives', () => {
  test.each([
    ['of the lists', some(listedTable())],
    ['of the lexicon', some(lexiconTable())],
    ['that neither holds', ['Vlatko', 'Ghentish', 'Ångermanland', 'Qo’noS']],
    ['in other shapes', ['PARIS', 'McKinley', 'O’Brien', "D'Arcy", 'U.S.', 'J.', 'Dr.', 'İstanbul', 'ǅ', 'Ǆamija']],
  ])('%s', (_, words) => {
    for (const word of words) expect([word, read(word)]).toEqual([word, nameTagsOf(word)])
  })
})

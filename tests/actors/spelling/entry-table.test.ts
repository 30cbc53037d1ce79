import { expect, test } from 'vitest'
import { findEntries } from '../../../src/actors/spelling/entry-table.js'
import { gazetteerEntries } from '../../../src/actors/spelling/gazetteer-entries.js'
import { layOutEntries } from '../../../src/actors/spelling/lay-out-entries.js'
import { listed } from '../../../src/actors/spelling/listed.js'
import { BIT } from '../../../src/actors/spelling/look-up.js'
import { gazetteers } from '../../support/gazetteers.js'

const CITY = 1
const SURNAME = 2
const table = layOutEntries([
  { entries: ['Zorna', 'New Zorna', 'New Zorna Town', 'St. Zorn', "O'Zorn"], bit: CITY },
  { entries: ['Zorna', 'Žorn', 'Zorn–Zorn'], bit: SURNAME },
])

test.each([
  ['zorna', CITY | SURNAME, []],
  ['new', 0, ['zorna', 'zorna town']],
  ['st.', 0, ['zorn']],
  ["o'zorn", CITY, []],
  ['žorn', SURNAME, []],
  ['zorn', 0, ['– zorn']],
  ['zor', 0, []],
  ['town', 0, []],
  ['zornanew', 0, []],
  ['', 0, []],
])('%s is listed as %i and begins %j', (word, single, phrases) => {
  const listed = findEntries(table, word)
  expect(listed.single).toBe(single)
  expect(listed.phrases.map(({ rest }) => rest.join(' '))).toEqual(phrases)
})

test('every entry that is one word is listed as what its list says, and no word that is none', () => {
  const words = gazetteerEntries(gazetteers).flatMap(({ entries, bit }) =>
    entries
      .map((entry) => entry.toLowerCase())
      .filter((entry) => /^[a-z]+$/.test(entry))
      .map((word) => ({ word, bit })),
  )
  const known = new Set(words.map(({ word }) => word))
  expect(words.filter(({ word, bit }) => (listed(word).single & bit) === 0)).toEqual([])
  expect(words.filter(({ word }) => !known.has(`${word}q`) && listed(`${word}q`).single !== 0)).toEqual([])
})

test.each([
  ['syrians', BIT.people],
  ['austro', 0],
  ['danishs', 0],
])('%s follows from a demonym: %i', (word, bits) => {
  expect(listed(word).single & BIT.people).toBe(bits)
})

import { expect, test } from 'vitest'
import { GazetteerIndex } from '../../src/actors/gazetteer-index.js'
import { gazetteers } from '../../src/actors/gazetteers/index.js'

const CITY = 1
const SURNAME = 2
const index = new GazetteerIndex([
  { entries: "Zorna|New Zorna|New Zorna Town|St. Zorn|O'Zorn", bit: CITY },
  { entries: 'Zorna|Žorn|Zorn–Zorn', bit: SURNAME },
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
  ['zorna|new', 0, []],
  ['', 0, []],
])('%s is listed as %i and begins %j', (word, single, phrases) => {
  const listed = index.get(word)
  expect(listed.single).toBe(single)
  expect(listed.phrases.map(({ rest }) => rest.join(' '))).toEqual(phrases)
})

test('a word can be added', () => {
  const index = new GazetteerIndex([{ entries: 'Zornan', bit: CITY }])
  index.add('zornans', SURNAME)
  expect(['zornan', 'zornans'].map((word) => index.get(word).single)).toEqual([CITY, SURNAME])
})

test('every entry of the lists that is one word of plain letters is found, and no word that is none', () => {
  const lists = gazetteers.map(({ entries }) => ({ entries, bit: CITY }))
  const all = new GazetteerIndex(lists)
  const words = lists
    .flatMap(({ entries }) => entries.toLowerCase().split('|'))
    .filter((entry) => /^[a-z]+$/.test(entry))
  const known = new Set(words)
  expect(words.filter((word) => all.get(word).single !== CITY)).toEqual([])
  expect(words.filter((word) => !known.has(`${word}q`) && all.get(`${word}q`).single !== 0)).toEqual([])
})

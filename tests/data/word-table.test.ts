import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutWords, numberOf, wordOf } from '../../src/data/word-table.js'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '𝒵', ' '), maxLength: 4 })

test('each word is found by its number and its number by it, and no other word is found', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(word), (words, others) => {
      const table = layOutWords(words)
      for (const [number, own] of words.entries()) {
        expect(numberOf(table, own)).toBe(number)
        expect(wordOf(table, number)).toBe(own)
      }
      for (const other of others) if (!words.includes(other)) expect(numberOf(table, other)).toBe(-1)
    }),
  )
})

test.each([
  ['zorna', 0],
  ['zorn', -1],
  ['zornab', -1],
  ['b', 1],
  ['', -1],
])('of zorna and b, “%s” has the number %i', (word, number) => {
  expect(numberOf(layOutWords(['zorna', 'b']), word)).toBe(number)
})

import { expect, test } from 'vitest'
import { romanOf, valueOfRoman } from '../../src/text/roman-numerals.js'

test.each([
  [1, 'i'],
  [4, 'iv'],
  [9, 'ix'],
  [14, 'xiv'],
  [49, 'xlix'],
  [90, 'xc'],
  [148, 'cxlviii'],
  [1944, 'mcmxliv'],
  [3999, 'mmmcmxcix'],
])('%d is %s', (value, numeral) => {
  expect(romanOf(value)).toBe(numeral)
  expect(valueOfRoman(numeral)).toBe(value)
})

test.each(['', 'iiii', 'vx', 'ic', 'mill', 'XIV', '14'])('%j is none', (text) => {
  expect(valueOfRoman(text)).toBeNull()
})

test.each([0, -4, 4000, 1.5])('%d has none', (value) => {
  expect(romanOf(value)).toBe(String(value))
})

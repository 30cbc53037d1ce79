import { expect, test } from 'vitest'
import { isPartOf } from '../../src/calendar/is-part-of.js'

test.each([
  ['1992', '199X', true],
  ['199X', '1992', false],
  ['1992-05', '1992', true],
  ['1992', '1992', false],
  ['1950-06', '{1949,1950}', true],
  ['1950', '{1949,1950}', true],
  ['2010', '{1964,2008,2012}', false],
  ['1931-06', '[1930,1932]', false],
  ['1931/1932', '193X', true],
  ['1931', '../1940', false],
  ['-0044-03', '-0044', true],
])('%s is part of %s: %s', (inner, outer, expected) => {
  expect(isPartOf(inner, outer)).toBe(expected)
})

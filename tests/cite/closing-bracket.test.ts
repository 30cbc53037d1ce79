import { expect, test } from 'vitest'
import { closingBracket } from '../../src/cite/closing-bracket.js'

test.each([
  ['a bracket closed at once', '(a) b', 10, 3],
  ['one within another', '(a (b) c) d', 10, 9],
  ['one never closed', '(a (b) c', 10, -1],
  ['one that closes on the last unit looked at', '(ab)', 3, 4],
  ['one that closes behind it', '(abc)', 3, -1],
])('finds where %s ends', (_, text, longest, end) => {
  expect(closingBracket(text, 1, '(', ')', longest)).toBe(end)
})

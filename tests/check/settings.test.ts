import { expect, test } from 'vitest'
import { rules } from '../../src/check/rules/index.js'
import { unknownRule } from '../../src/check/settings.js'

const names = rules.map(({ name }) => name)

test.each([
  ['source-mising', 'Unexpected rule "source-mising", expected source-missing, '],
  ['qoute-not-in-source', 'Unexpected rule "qoute-not-in-source", expected quote-not-in-source, '],
  ['notjson', 'Unexpected rule "notjson", expected not-json'],
  ['date-outsid', 'Unexpected rule "date-outsid", expected date-outside-clause, '],
  ['output', 'Unexpected rule "output", expected output-changed, output-missing, output-stale or'],
  ['colour', 'Unexpected rule "colour": regesta explain lists them'],
])('%s: few names that come near, or none', (name, message) => {
  const said = unknownRule(name, names)
  expect(said.slice(0, message.length)).toBe(message)
  expect(said.split(', ').length).toBeLessThanOrEqual(4)
})

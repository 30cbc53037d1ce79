import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { datesOf } from '../support/dates-of.js'
import { readExpectations } from '../support/read-expectations.js'

const examples = readExpectations(readFileSync(new URL('./never.md', import.meta.url), 'utf8'))

test.each(examples)('$text', ({ text }) => {
  expect(datesOf(text).map(({ text, timex }) => `${text} ${timex.value}`)).toEqual([])
})

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCases } from '../../read/structure/read-cases.js'
import { resolvedIn } from '../../support/resolved-in.js'

const cases = readCases(join(import.meta.dirname, 'tellers.md'), /\{(\w+)\|([^}]+)\}/g)

test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { text, marks }) => {
  const found = resolvedIn(text).filter(({ resolved }) => /^(?:speaker|writer)/.test(resolved!))
  const shown = found.map(
    ({ text, start, name, certainty }) => `${start} ${text} ${name}${certainty === 'likely' ? '?' : ''}`,
  )
  expect(shown).toEqual(marks.map(({ start, end, says }) => `${start} ${text.slice(start, end)} ${says}`))
})

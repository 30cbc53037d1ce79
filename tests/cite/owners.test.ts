import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { segmentText } from '../support/segment-text.js'

const rows = readFileSync('tests/cite/owners.md', 'utf8')
  .split('\n')
  .filter((line) => line.includes('[14]'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

test.each(rows)('%s%s', (_, text = '', ...cells) => {
  const { citations, sentences } = segmentText(text)
  const found = citations.map(({ marker, sentence, rule }) => {
    const { start, end } = sentences[sentence!]!.span
    return [marker, text.slice(start, end), rule, '']
  })
  expect(found).toEqual([cells])
})

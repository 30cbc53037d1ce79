import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MediaType } from '../src/model/document.js'
import { extractionSchema } from '../src/model/extraction.js'
import { extract } from '../src/run/work/extract.js'
import { markdown, plainText, type Written } from './support/documents.js'
import { falseClaims } from './support/spans-of.js'

const kinds: readonly { mediaType: MediaType; documents: fc.Arbitrary<Written> }[] = [
  { mediaType: 'text/plain', documents: plainText },
  { mediaType: 'text/markdown', documents: markdown },
]
const runs = { seed: 1920, numRuns: 150 }

describe.each(kinds)('$mediaType', ({ mediaType, documents }) => {
  test('every span of every layer slices to its text', () => {
    fc.assert(
      fc.property(documents, ({ text }) => {
        expect(falseClaims(text, extract({ id: 'a', text, mediaType }))).toEqual([])
      }),
      runs,
    )
  })

  test('every marker is found, where it stands', () => {
    fc.assert(
      fc.property(documents, ({ text, markers }) => {
        const found = extract({ id: 'a', text, mediaType }).citations
        const places = new Map(found.map(({ start, marker }) => [start, marker]))
        expect(markers.filter((marker) => places.get(marker.start) !== marker.text)).toEqual([])
      }),
      runs,
    )
  })

  test('every extraction is what its schema says', () => {
    fc.assert(
      fc.property(documents, ({ text }) => {
        const extraction = extract({ id: 'a', text, mediaType })
        expect(extractionSchema.parse(JSON.parse(JSON.stringify(extraction)))).toEqual(extraction)
      }),
      { ...runs, numRuns: 50 },
    )
  })

  test('any text at all is grounded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(falseClaims(text, extract({ id: 'a', text, mediaType }))).toEqual([])
      }),
      runs,
    )
  })
})

test('the seed is grounded', () => {
  const text = readFileSync('seeds/000_a8824dca8932bba3.txt', 'utf8')
  expect(falseClaims(text, extract({ id: 'seed', text }))).toEqual([])
})

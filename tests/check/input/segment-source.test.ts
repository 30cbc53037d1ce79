import { expect, test } from 'vitest'
import { segmentSource } from '../../../src/check/input/segment-source.js'
import { sourceOf } from '../../../src/run/sources/source-of.js'

const read = (text: string, mediaType: 'text/plain' | 'text/markdown' = 'text/plain') =>
  segmentSource(sourceOf({ id: 'a', text, mediaType }), { leadingMarker: 'previous', dateMode: 'auto' })

test('a source is read into sentences without markers, markers, and references by label', () => {
  const text = 'The council met in 1961.[1]\n\nReferences\n\n[1] Adler, Minutes.\n[2] Brandt, Letters.\n'
  const { sentences, citations, references } = read(text)
  expect(sentences[0]).toMatchObject({ start: 0, end: 24, text: 'The council met in 1961.' })
  expect(citations.map(({ labels }) => labels)).toEqual([['1']])
  expect(references.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
    ['1', '[1] Adler, Minutes.'],
    ['2', '[2] Brandt, Letters.'],
  ])
})

test('footnotes of Markdown have labels of their own', () => {
  const { citations, references } = read('The council met.[^a]\n\n[^a]: Adler.\n[^b]: Brandt.\n', 'text/markdown')
  expect(citations.map(({ kind, labels }) => [kind, ...labels])).toEqual([['footnote', 'a']])
  expect(references.map(({ label }) => label)).toEqual(['^a', '^b'])
})

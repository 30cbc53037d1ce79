import { expect, test } from 'vitest'
import type { CheckedDocument } from '../../src/check/input/checked-document.js'
import { quoteNotInSource } from '../../src/check/rules/quote-not-in-source.js'
import { miniRead } from './support/mini-reader.js'
import { stories } from './support/small-output.js'
import { tell } from './support/tell.js'

test('where the source has markup, the quote is its clean text and `raw` its slice', () => {
  const { path, text, events } = stories[1]!
  const [told] = tell(path, text, events)
  const { start, end } = told!.provenance
  const raw = '<p>The Mill Company bought the river&nbsp;bank in the 1880s.'
  const source = raw + text.slice(end)
  const reading = miniRead(text)
  const sentences = [{ start, end: raw.length, text: told!.quote, section: [] }, ...reading.sentences.slice(1)]
  const messages = (quote: string, claimed: string) => {
    const record = { ...told!, quote, provenance: { ...told!.provenance, end: raw.length, raw: claimed } }
    const document = { records: [{ line: 1, record }] } as unknown as CheckedDocument
    const faults = [
      ...quoteNotInSource.recordInSource!(record, source, document),
      ...quoteNotInSource.reading!({ ...reading, sentences }, document),
    ]
    return faults.map(({ field, message }) => `${field}: ${message}`)
  }
  expect(messages(told!.quote, raw)).toEqual([])
  expect(messages(told!.quote, raw.replace('river', 'mill'))).toEqual([
    expect.stringMatching(/^provenance\.raw: Unexpected "mill/),
  ])
  expect(messages(told!.quote.replace('river', 'mill'), raw)).toEqual([
    expect.stringMatching(/^quote: Unexpected "mill bank.*as the source reads without markup$/),
  ])
})

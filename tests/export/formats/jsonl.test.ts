import { expect, test } from 'vitest'
import { jsonl } from '../../../src/export/formats/jsonl.js'
import { eventSchema } from '../../../src/model/event.js'
import { textOf } from '../exported.js'
import { documents, events } from '../exported-samples.js'

test('a record a line, which its schema passes, in the order of the output', () => {
  const lines = textOf(jsonl, documents).trimEnd().split('\n')
  expect(lines.map((line) => eventSchema.parse(JSON.parse(line)))).toEqual(events)
})

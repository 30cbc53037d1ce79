import { expect, test } from 'vitest'
import { describeOutput } from '../../src/describe/describe-output.js'
import { extract } from '../../src/run/work/extract.js'
import type { DocumentRecords } from '../../src/tables/rows-of.js'

const recordsOf = (text: string): DocumentRecords => {
  const { document, events } = extract({ id: 'a', text, published: null, mediaType: 'text/plain' })
  return { document, events } as unknown as DocumentRecords
}

test.each([
  [
    'as it is mostly called',
    'President Ada Maria Brandt founded the mill in 1905. Ada Brandt sold it in 1910. In 1911 Ada Brandt left the town.',
    { name: 'Ada Brandt', type: 'person', events: 3 },
  ],
  [
    'by its shortest full name, where each stands once',
    'President Ada Maria Brandt founded the mill in 1905. Ada Brandt sold it in 1910. In 1911 Brandt left the town.',
    { name: 'Ada Brandt', type: 'person', events: 3 },
  ],
])('an actor is one, and called %s', (_, text, expected) => {
  expect(describeOutput([recordsOf(text)]).actors[0]).toEqual(expected)
})

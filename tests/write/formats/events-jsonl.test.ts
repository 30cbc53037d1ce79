import { expect, test } from 'vitest'
import { extract } from '../../../src/run/work/extract.js'
import { eventsJsonl } from '../../../src/write/formats/events-jsonl.js'

test('one record a line, in the order of the source', () => {
  const extraction = extract('In 1961 Syria left the union.[3] In 1963 the army took power in Damascus.[4]')
  const text = eventsJsonl.write(extraction)
  expect(
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  ).toEqual(extraction.events)
})

test('no record, no line', () => {
  expect(eventsJsonl.write(extract('Damascus.'))).toBe('')
})

import { expect, test } from 'vitest'
import { extract } from '../../../src/run/work/extract.js'
import { eventsJsonl } from '../../../src/write/formats/events-jsonl.js'

test('one record a line', () => {
  const { events } = extract('In 1961 Syria left the union.[3] In 1963 the army took power in Damascus.[4]')
  expect(events.length).toBeGreaterThan(1)
  for (const event of events) {
    const line = eventsJsonl.write(event)
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(JSON.parse(line)).toEqual(event)
  }
})

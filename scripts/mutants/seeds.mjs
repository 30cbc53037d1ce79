// The test of the seeds without a command: their records are those of the committed output.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../src/run/work/extract.ts'

test.each(readdirSync('seeds'))('the committed output of %s', (name) => {
  const { events } = extract({ id: name, text: readFileSync(`seeds/${name}`, 'utf8') })
  const records = events.map((event) => JSON.stringify(event)).join('\n')
  expect(`${records}\n`).toBe(readFileSync(`output/${name}.events.jsonl`, 'utf8'))
})

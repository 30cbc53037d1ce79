import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unlink } from '../support/read-expectations.js'
import { resolvedIn } from '../support/resolved-in.js'

const passages = readFileSync(new URL('./pronouns.md', import.meta.url), 'utf8')
  .split('\n\n')
  .slice(1)
  .map((passage) => unlink(passage.replaceAll('\n', ' ').trim()))

test('pronouns are resolved with a precision of .95 at a recall of .7', () => {
  let [right, answered, named, all] = [0, 0, 0, 0]
  for (const { text, expectations } of passages) {
    const resolved = resolvedIn(text)
    for (const { start, end, value } of expectations) {
      const answer = resolved.find((mention) => mention.start === start && mention.end === end)
      all++
      if (value !== '-') named++
      if (answer === undefined) continue
      answered++
      if (value !== '-' && (answer.name.includes(value) || value.includes(answer.name))) right++
    }
  }
  expect(all).toBeGreaterThanOrEqual(150)
  expect(right / answered).toBeGreaterThan(0.95)
  expect(right / named).toBeGreaterThan(0.7)
})

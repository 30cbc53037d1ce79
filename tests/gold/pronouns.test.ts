import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { proseOfLinks } from '../support/prose-of-links.js'
import { resolvedIn } from '../support/resolved-in.js'

const passages = readFileSync(new URL('./pronouns.md', import.meta.url), 'utf8')
  .split('\n\n')
  .slice(1)
  .map((passage) => proseOfLinks(passage.replaceAll('\n', ' ').trim()))

test('pronouns are resolved with a precision of .95 at a recall of .7', () => {
  let [right, answered, named, all] = [0, 0, 0, 0]
  for (const { text, links } of passages) {
    const resolved = resolvedIn(text)
    for (const { start, end, target } of links) {
      const answer = resolved.find((mention) => mention.start === start && mention.end === end)
      all++
      if (target !== '-') named++
      if (answer === undefined) continue
      answered++
      if (target !== '-' && (answer.name.includes(target) || target.includes(answer.name))) right++
    }
  }
  expect(all).toBeGreaterThanOrEqual(150)
  expect(right / answered).toBeGreaterThan(0.95)
  expect(right / named).toBeGreaterThan(0.7)
})

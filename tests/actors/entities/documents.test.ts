import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../../src/run/work/extract.js'
import { unlink } from '../../support/read-expectations.js'

const documents = readFileSync(new URL('./documents.md', import.meta.url), 'utf8')
  .split(/^## .+$/m)
  .slice(1)
  .map((part) => unlink(part.trim()))

/** By the span of each mention its actor. */
type Mentions = ReadonlyMap<string, string>

/** Sum over the mentions of `of` of the share of their actor's mentions that `by` puts together with them as well (Bagga and Baldwin 1998). */
function agreement(of: Mentions, by: Mentions): number {
  let sum = 0
  for (const [span, actor] of of) {
    const own = [...of].filter(([, other]) => other === actor).map(([other]) => other)
    const answer = by.get(span)
    sum += answer === undefined ? 0 : own.filter((other) => by.get(other) === answer).length / own.length
  }
  return sum
}

test('B³ over twelve documents is at least .95', () => {
  let [precise, found, recalled, wanted] = [0, 0, 0, 0]
  for (const { text, expectations } of documents) {
    const gold: Mentions = new Map(expectations.map(({ start, end, value }) => [`${start}:${end}`, value]))
    const got: Mentions = new Map(
      extract({ id: 'text', text }).actors.map(({ start, end, entity }) => [`${start}:${end}`, entity]),
    )
    precise += agreement(got, gold)
    found += got.size
    recalled += agreement(gold, got)
    wanted += gold.size
  }
  const [precision, recall] = [precise / found, recalled / wanted]
  expect(documents).toHaveLength(12)
  expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.95)
})

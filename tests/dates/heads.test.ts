import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'
import { type Case, readCases } from '../read/structure/read-cases.js'

const path = join(import.meta.dirname, '../read/structure/heads.md')
const cases = readCases(path, /\[([^\]\d:]+)\]\(([\d-]*)\)/g)
  .map((one) => ({ ...one, ...withoutBrackets(one) }))
  .filter(({ marks }) => marks.length > 0)

/** The same without the brackets around heads, which move what stands behind them. */
function withoutBrackets({ text, marks }: Case) {
  const plain = (part: string) => part.replaceAll(/[⟦⟧]/g, '')
  return {
    text: plain(text),
    marks: marks.map(({ start, end, says }) => ({
      start: plain(text.slice(0, start)).length,
      end: plain(text.slice(0, end)).length,
      says,
    })),
  }
}

test.each(cases.map((one) => [one.name, one] as const))(
  'what counts from the day of telling counts from its head: %s',
  (_, one) => {
    const { dates } = extract({ id: 'text', text: one.text, mediaType: one.mediaType })
    for (const { start, end, says } of one.marks) {
      const found = dates.find((date) => date.start < end && start < date.end)
      expect({ text: one.text.slice(start, end), edtf: found?.edtf ?? '' }).toEqual({
        text: one.text.slice(start, end),
        edtf: says,
      })
    }
  },
)

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { MediaType } from '../../src/model/document.js'
import { lookalikeReasonSchema } from '../../src/model/lookalike.js'
import { segmentText } from '../support/segment-text.js'

const MARK = /⟦([^⟧]+)⟧\(([a-z-]+)\)/g
const types: Readonly<Record<string, MediaType>> = { HTML: 'text/html', Markdown: 'text/markdown' }

const cases = readFileSync('tests/cite/lookalikes.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const [title = '', ...lines] = section.split('\n')
    return lines
      .filter((line) => line !== '')
      .map((line) => ({
        text: line.replaceAll(MARK, '$1'),
        type: types[title] ?? 'text/plain',
        expected: [...line.matchAll(MARK)].map(([, text, reason]) => ({ text, reason })),
      }))
  })

describe('what looks like a marker and is none has its reason', () => {
  test.each(cases)('$text', ({ text, type, expected }) => {
    const { lookalikes } = segmentText(text, {}, type)
    expect(lookalikes.map(({ text, reason }) => ({ text, reason }))).toEqual(expected)
    for (const { text: slice, start, end } of lookalikes) expect(text.slice(start, end)).toBe(slice)
  })

  test('in an entry of a list it belongs to the reference', () => {
    const { lookalikes } = segmentText(
      'The quay fell.[1]\n\nReferences\n\n[1] Lenz, Quays (1990).\n[2] Orr [ed.], Mills.\n',
    )
    expect(lookalikes.map(({ text, reason }) => `${text} ${reason}`)).toEqual(['(1990) reference', '[ed.] reference'])
  })

  test('a name and a year are none where a document cites by numbers', () => {
    const numbers = Array.from({ length: 9 }, (_, at) => `The quay fell again.[${at + 1}]`).join(' ')
    const { lookalikes } = segmentText(`${numbers} The mill burned (Lenz 1999).`)
    expect(lookalikes.map(({ text, reason }) => `${text} ${reason}`)).toEqual(['(Lenz 1999) other-style'])
  })

  test('every reason has an example', () => {
    const shown = new Set(cases.flatMap(({ expected }) => expected.map(({ reason }) => reason)))
    expect(lookalikeReasonSchema.options.filter((reason) => !shown.has(reason))).toEqual(['other-style', 'reference'])
  })
})

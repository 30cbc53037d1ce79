import { expect, test } from 'vitest'
import { extractionSchema } from '../../src/model/extraction.js'
import { regesta } from '../support/regesta.js'

const linesOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

test('answers one extraction a line, in order', () => {
  const input = ['a', 'b', 'c']
    .map((id) => JSON.stringify({ id, text: `In 1961 the council of ${id} met.[1]` }))
    .join('\n')
  const run = regesta(['pipe'], { input: `${input}\n` })
  expect(run).toMatchObject({ status: 0, err: '' })
  const rows = linesOf(run.out).map((row) => extractionSchema.parse(row))
  expect(rows.map(({ document }) => document.id)).toEqual(['a', 'b', 'c'])
})

test('a bad line answers an error with its id, and the rest goes on', () => {
  const input = [
    '{"id": "cut", "text": "In 19',
    '{"id": "a"}',
    '{"text": "In 1961."}',
    '["a"]',
    'null',
    '{"id": "b", "text": "In 1961.", "published": "soon"}',
    '{"id": "c", "text": "In 1961.", "mediaType": "text/rtf"}',
    '',
    '{"id": "d", "text": "In 1961.", "note": "a field that is not known"}',
    '{"id": "e", "text": ""}',
  ].join('\r\n')
  const { status, out, err } = regesta(['pipe'], { input })
  expect(status).toBe(1)
  expect(err).toBe('7 lines failed: see "error" in the answers\n')
  const rows = linesOf(out)
  expect(rows.map(({ id, error, document }) => [id ?? document?.id, error?.code])).toEqual([
    [undefined, 'not-json'],
    ['a', 'wrong-document'],
    [undefined, 'wrong-document'],
    [undefined, 'wrong-document'],
    [undefined, 'wrong-document'],
    ['b', undefined],
    ['c', 'wrong-document'],
    ['d', 'wrong-document'],
    ['e', undefined],
  ])
  expect(rows[0].error.message).toMatch(/^Line 1: /)
  expect(rows[2].error.message).toMatch(/^Line 3: id: /)
  expect(rows[1].error.message).toBe('text: Unexpected undefined, expected string')
  expect(rows[7].error.message).toBe(
    'Unexpected key "note", expected one of id, text, published, mediaType, bibliography',
  )
  expect(rows[5]).toMatchObject({
    document: { published: null },
    issues: [{ code: 'unreadable-date', severity: 'warning' }],
  })
})

test('published and mediaType reach the extraction', () => {
  const input = JSON.stringify({ id: 'a', text: '*Once.*', published: '1999-12', mediaType: 'text/markdown' })
  const [row] = linesOf(regesta(['pipe'], { input }).out)
  expect(row.document).toMatchObject({ published: '1999-12', mediaType: 'text/markdown' })
})

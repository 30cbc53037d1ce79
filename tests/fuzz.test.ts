import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderOf, regesta } from './support/regesta.js'

/** A longer run: REGESTA_FUZZ=5000 npm run fuzz. */
const runs = Number(process.env.REGESTA_FUZZ ?? 120)
const seed = Number(process.env.REGESTA_SEED ?? 1848)

const fragment = fc.oneof(
  fc.constantFrom(
    '[',
    ']',
    '(',
    '*',
    '_',
    '`',
    '>',
    '#',
    '- ',
    '|',
    '\\',
    '&',
    '&#0;',
    '&#xD800;',
    '<',
    '!',
    '~',
    '---\n',
    '***',
    '[^1]:',
    '[1]:',
    '[14]',
    '[[',
    ']]',
    '[a](b',
    '![',
    '```\n',
    '\t',
    '\r',
    '\n',
    '\r\n',
    '\0',
    '\uFEFF',
    '\u202E',
    '\u200D',
    '\uD800',
    '\uDC00',
    '\u0301',
    '\u2028',
    'é',
    '👩‍👩‍👧',
    'may ',
    'March ',
    '1961',
    '12/13/14',
    '3000 BC ',
    "'68",
    ' to ',
    'from ',
    'the ',
    'Dr. ',
    'U.S. ',
    '. ',
    '.',
    ', ',
    '; ',
    '"',
    '“',
    '”',
    "'",
    'A. ',
    'will have been ',
    'Anna Klein ',
    'the Senate ',
    'signed ',
    'said ',
    '1,000,000 ',
    '%',
    '…',
    '—',
    '–',
    '-',
    '=',
    '^1',
    '¹²',
    '[note 1]',
    '[citation needed]',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ maxLength: 12 }),
)
const text = fc.oneof(
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.tuple(fragment, fc.integer({ min: 1, max: 3_000 })).map(([part, times]) => part.repeat(times).slice(0, 6_000)),
)
const bytes = fc.oneof(
  { weight: 4, arbitrary: text.map((value) => Buffer.from(value, 'utf8')) },
  text.map((value) => Buffer.from(value, 'utf16le')),
  fc.uint8Array({ maxLength: 300 }).map((value) => Buffer.from(value)),
)
const named = new Set(['empty-file', 'wrong-encoding'])

test('extract gives output or a named error for every file, whatever is in it', () => {
  const files = fc.sample(bytes, { numRuns: runs, seed })
  const names = files.map((_, i) => `document-${i}.${i % 2 ? 'md' : 'txt'}`)
  const cwd = folderOf(Object.fromEntries(names.map((name, i) => [join('seeds', name), files[i]!])))
  const run = regesta(['extract', '-q', '--jobs', '2', '--no-cache'], { cwd })
  expect([0, 1]).toContain(run.status)
  const { documents, failures } = JSON.parse(readFileSync(join(cwd, 'output/manifest.json'), 'utf8'))
  const told = [...documents, ...failures].map(({ source }) => source)
  expect(told.sort()).toEqual([...names].sort())
  const odd = failures.filter(({ code }: { code: string }) => !named.has(code))
  expect(
    odd.map(({ source, message }: { source: string; message: string }) => [message, files[names.indexOf(source)]]),
  ).toEqual([])
}, 3_600_000)

test('pipe answers every line, whatever is in it', () => {
  const document = fc.record(
    {
      id: fc.string(),
      text,
      published: fc.oneof(fc.constantFrom('1961', '2001-02-29', '', null), fc.string()),
      mediaType: fc.constantFrom('text/plain', 'text/markdown', 'text/html'),
    },
    { requiredKeys: [] },
  )
  const line = fc.oneof(
    { weight: 4, arbitrary: document.map((value) => JSON.stringify(value)) },
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.string({ unit: 'binary' }).map((value) => value.replaceAll(/[\r\n]/g, ' ')),
  )
  const lines = fc.sample(line, { numRuns: runs, seed }).filter((value) => value.trim() !== '')
  const run = regesta(['pipe', '--jobs', '2'], { input: lines.join('\n') })
  const rows = run.out
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row))
  const failed = rows.filter(({ error }) => error).length
  expect(run.status).toBe(failed > 0 ? 1 : 0)
  expect(rows).toHaveLength(lines.length)
  expect(rows.filter(({ document, error }) => !document && !error)).toEqual([])
  const odd = rows.map(({ error }, i) => [error?.code, error?.message, lines[i]])
  expect(odd.filter(([code]) => code !== undefined && !['not-json', 'wrong-document'].includes(code))).toEqual([])
}, 3_600_000)

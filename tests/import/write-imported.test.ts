import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImportedBlock, ImportedDocument, Piece } from '../../src/import/imported-document.js'
import { writeImported } from '../../src/import/write-imported.js'
import { parseMarkdown } from '../../src/read/markdown/markdown-processor.js'

const origin = { origin: 'mill.docx', sha256: 'ab', importer: 'regesta-import@1 docx' }
const text = (words: string): Piece => ({ kind: 'text', text: words })
const note = (label: string): Piece => ({ kind: 'note', label })
const page = (name: string): Piece => ({ kind: 'page', page: name })

function bodyOf(blocks: readonly ImportedBlock[], notes: ImportedDocument['notes'] = []): string {
  const written = writeImported({ blocks, notes, dropped: {}, repaired: 0, warnings: [] }, origin)
  return written.slice(written.indexOf('\n---\n\n') + 6, -1)
}

const paragraph = (...pieces: Piece[]) => bodyOf([{ kind: 'paragraph', pieces }])

test('writes the form of an import', () => {
  const document: ImportedDocument = {
    title: 'The mill at "Aldmere"',
    published: '1999-12-31',
    pages: { first: '442', last: '443', count: 2, source: 'printed' },
    blocks: [
      { kind: 'page', page: '442' },
      { kind: 'heading', level: 1, pieces: [text('The mill at Aldmere')] },
      {
        kind: 'paragraph',
        pieces: [
          text('In 1812 the guild bought the mill.'),
          note('1'),
          text(' The coun'),
          page('443'),
          text('cil met.'),
          note('9'),
        ],
      },
      { kind: 'item', depth: 0, pieces: [text('Flour')] },
      { kind: 'item', depth: 1, number: 1, pieces: [text('Rye')] },
      { kind: 'quotation', pieces: [text('We met.')] },
      {
        kind: 'table',
        rows: [
          [[text('Year')], [text('Sacks')]],
          [[text('1812')], [text('40|41')]],
        ],
      },
    ],
    notes: [{ label: '1', pieces: [text('Holt, p. 14.')] }],
    dropped: { rotated: 0, running_heads: 43 },
    repaired: 0,
    warnings: [],
  }
  expect(writeImported(document, origin)).toBe(`---
title: "The mill at \\"Aldmere\\""
published: "1999-12-31"
origin: "mill.docx"
origin_sha256: "ab"
importer: "regesta-import@1 docx"
pages: {first: "442", last: "443", count: 2, source: "printed"}
import: {markers: 2, notes: 1, repaired: 0, dropped: {running_heads: 43}}
---

<!-- page 442 -->

# The mill at Aldmere

In 1812 the guild bought the mill.[^1] The council <!-- page 443 -->met.[9]

- Flour
  1. Rye

> We met.

| Year | Sacks |
| --- | --- |
| 1812 | 40\\|41 |

[^1]: Holt, p. 14.
`)
})

describe('a page', () => {
  test.each([
    ['between words', [text('The council '), page('3'), text('met.')], 'The council <!-- page 3 -->met.'],
    ['before the white space', [text('The council'), page('3'), text(' met.')], 'The council <!-- page 3 -->met.'],
    [
      'within a word',
      [text('The coun'), page('3'), text('cil,'), text(' it met.')],
      'The council, <!-- page 3 -->it met.',
    ],
    ['before a marker', [text('It met.'), page('3'), note('4'), text(' Then')], 'It met.[4] <!-- page 3 -->Then'],
    ['in front', [page('3'), text('It met.')], '<!-- page 3 -->\n\nIt met.'],
    ['at the end', [text('It met. '), page('3')], 'It met.\n\n<!-- page 3 -->'],
    ['at the end of a line', [text('Dear sir,\n'), page('3'), text('we met')], 'Dear sir, <!-- page 3 -->\nwe met'],
  ])('%s', (_, pieces, expected) => {
    expect(paragraph(...pieces)).toBe(expected)
  })

  test('between items leaves the list whole', () => {
    const items: ImportedBlock[] = [
      { kind: 'item', depth: 0, pieces: [text('Flour')] },
      { kind: 'page', page: '3' },
      { kind: 'item', depth: 1, pieces: [text('Rye')] },
    ]
    expect(bodyOf(items)).toBe('- Flour <!-- page 3 -->\n  - Rye')
  })
})

describe('words that look like marks', () => {
  test.each([
    ['1978. It was a cold year.', '1978\\. It was a cold year.'],
    ['- he said', '\\- he said'],
    ['* A star', '\\* A star'],
    ['*A star', '*A star'],
    ['*Ahmed and *Bertha', '\\*Ahmed and \\*Bertha'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    ['AT&T and &amp;', 'AT&T and \\&amp;'],
    ['a < b, <b>', 'a < b, \\<b>'],
    ['[sic] and [14]', '[sic] and [14]'],
    ['[14]: Holt', '[14]\\: Holt'],
    ['[see](p. 3)', '[see]\\(p. 3)'],
    ['C:\\mill\\_a', 'C:\\mill\\\\_a'],
    ['#14 mills', '#14 mills'],
    ['# 14 mills', '\\# 14 mills'],
    ['see https://mill.example/a_b_c.', 'see <https://mill.example/a_b_c>.'],
    ['see https://mill.example/a.', 'see https://mill.example/a.'],
  ])('%s', (words, expected) => {
    expect(paragraph(text(words))).toBe(expected)
  })

  test('an address ends before a marker', () => {
    expect(paragraph(text('see https://mill.example/a'), note('1'))).toBe('see <https://mill.example/a>[1]')
    expect(paragraph(text('see www.mill.example'), note('1'))).toBe('see www\\.mill.example[1]')
  })
})

interface Node {
  readonly type: string
  readonly value?: string
  readonly label?: string
  readonly children?: readonly Node[]
}

/** The words of a tree, with `^` for each marker; each block in a line of its own. */
function wordsOf(node: Node): string {
  if (node.type === 'html' || node.type === 'yaml') return ''
  if (node.type === 'footnoteReference') return `\u{1}${node.label}\u{2}`
  const inner = node.value ?? (node.children ?? []).map(wordsOf).join('')
  return ['paragraph', 'heading', 'tableCell'].includes(node.type) ? `${inner}\n` : inner
}

const folded = (words: string) => words.replaceAll(/[ \t\n]+/g, ' ').trim()

const nasty = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('mill', 'a', 'B', '3', '1978', 'x', 'é', '—') },
  { weight: 2, arbitrary: fc.constantFrom(' ', ' ', '\n') },
  { weight: 4, arbitrary: fc.constantFrom(...'\\`*_{}[]()#+-.!<>|~&;:="\'^/$@%,') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'http://a.b',
      'www.x.y',
      '&amp;',
      '[^1]',
      '[1]:',
      '](',
      '---',
      '```',
      '~~',
      '<b>',
      '![',
      '==',
      '| --- |',
      '[x] ',
      'a@b.cd',
      '<!-- page 3 -->',
      '\n- ',
      '\n1. ',
    ),
  },
)
const words = fc.array(nasty, { maxLength: 14 }).map((parts) => parts.join(''))
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: words.map(text) },
  { weight: 1, arbitrary: fc.constantFrom('1', '2').map(note) },
  { weight: 1, arbitrary: fc.constantFrom('3', '4').map(page) },
)
const pieces = fc.array(piece, { minLength: 1, maxLength: 5 })
const block: fc.Arbitrary<ImportedBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), pieces }),
  fc.record({ kind: fc.constant('quotation' as const), pieces }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), pieces }),
  fc.record(
    {
      kind: fc.constant('item' as const),
      depth: fc.integer({ min: 0, max: 2 }),
      number: fc.integer({ min: 1, max: 12 }),
      pieces,
    },
    { requiredKeys: ['kind', 'depth', 'pieces'] },
  ),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(pieces, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  }),
)

const shown = (list: readonly Piece[]) =>
  folded(
    list
      .map((one) => {
        if (one.kind === 'text') return one.text
        return one.kind === 'note' ? (one.label === '1' ? '\u{1}1\u{2}' : '[2]') : ''
      })
      .join(''),
  )

test('whatever stands in a document reads as the same words', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), pieces, (blocks, inNote) => {
      const written = writeImported(
        { blocks, notes: [{ label: '1', pieces: inNote }], dropped: {}, repaired: 0, warnings: [] },
        origin,
      )
      const expected = [
        ...blocks.flatMap((one) => (one.kind === 'table' ? one.rows.flat() : one.kind === 'page' ? [] : [one.pieces])),
        inNote,
      ]
        .map(shown)
        .filter((line) => line !== '')
      const read = wordsOf(parseMarkdown(written) as Node).split('\n')
      expect(folded(read.join(' ')), written).toBe(folded(expected.join(' ')))
    }),
    { numRuns: Number(process.env.REGESTA_FUZZ ?? 400) },
  )
})

import { parse } from '@retorquere/bibtex-parser'
import { expect, test } from 'vitest'
import { readBibliography } from '../../../src/bibliography/read-bibliography.js'
import { bibtex } from '../../../src/export/formats/bibtex.js'
import type { Reference } from '../../../src/model/citation.js'
import { textOf, writtenBy } from '../exported.js'
import { documents } from '../exported-samples.js'

/** A document whose events cite these references. */
function citing(references: readonly Partial<Reference>[], source = 'quays.txt') {
  const [first] = documents
  const [event] = first!.events
  const citations = references.map((reference, index) => ({
    ...event!.citations[0]!,
    reference: { text: `Words ${index}.`, start: index * 100, end: index * 100 + 9, ...reference },
  }))
  return { ...first!, document: { ...first!.document, source }, events: [{ ...event!, citations }] }
}

/** What a parser that is not ours reads of entries. */
function read(text: string) {
  const { entries, errors } = parse(text, { raw: false, english: false, sentenceCase: false } as never)
  expect(errors).toEqual([])
  return entries
}

test('an entry has what is certain of its reference', () => {
  const [entry] = read(
    textOf(bibtex, [
      citing([
        {
          text: 'Lenz, Anna Berta, & Obrist, Carl (1999). Harbours of the North.',
          authors: ['Lenz, Anna Berta', 'Obrist, Carl', 'Harbour and Ferry Board'],
          title: 'Harbours of the North',
          year: '1999',
          pages: '12–14',
          doi: '10.1234/hn_99',
          isbn: '9783161484100',
          urls: ['https://example.org/a_b?c=1&d=%20#e'],
          type: 'article-journal',
        },
      ]),
    ]),
  )
  expect(entry).toMatchObject({
    type: 'article',
    key: expect.stringMatching(/^lenz1999-[0-9a-f]{8}$/),
    fields: {
      author: [
        { lastName: 'Lenz', firstName: 'Anna Berta' },
        { lastName: 'Obrist', firstName: 'Carl' },
        { name: 'Harbour and Ferry Board' },
      ],
      year: '1999',
      pages: '12–14',
      doi: '10.1234/hn_99',
      isbn: '9783161484100',
      url: 'https://example.org/a_b?c=1&d=%20#e',
    },
  })
  expect(entry!.fields.title!.replaceAll(/<[^>]*>/g, '')).toBe('Harbours of the North')
})

test.each([
  'Ships & trade: 50 % of #1 at $3_000',
  'A brace } that closes, one { that opens, and \\end{document}',
  'Lübeck, Łódź, 横浜 and 😀',
  'About ~ 44^2, "quoted"',
  'An entry @book{x, title = {y}}',
  'A line\nthat goes on\u0007',
])('%j prints as it stands, and ends no entry', (title) => {
  const entries = read(textOf(bibtex, [citing([{ title }, { title: 'The next one' }])]))
  expect(entries.map(({ fields }) => fields.title!.replaceAll(/<[^>]*>/g, ''))).toEqual([
    title.replaceAll(/\p{Cc}/gu, ' ').trim(),
    'The next one',
  ])
})

test.each([
  ['1999', 'year', '1999'],
  ['1999a', 'year', '1999a'],
  ['-0043', 'date', '-0043'],
  ['79', 'date', '0079'],
])('a work of %s has its %s', (year, field, value) => {
  const text = textOf(bibtex, [citing([{ title: 'Mills', year }])])
  expect(text).toContain(`  ${field} = {${value}},\n`)
  expect(read(text)).toHaveLength(1)
})

test('keys are one an entry, and stay when other references come and go or move', () => {
  const one = { text: 'Lenz. Mills. 1999.', authors: ['Lenz, A.'], year: '1999' }
  const other = { ...one, text: 'Lenz. Quays. 1999.' }
  const keysOf = (...given: Parameters<typeof textOf>[1]) => read(textOf(bibtex, given)).map(({ key }) => key)
  const keys = keysOf(citing([one, other]))
  expect(new Set(keys).size).toBe(2)
  expect(keysOf(citing([{ text: 'New.' }, other, { ...one, start: 900, end: 918 }])).slice(1)).toEqual(keys.reverse())
  expect(keysOf(citing([one, { ...one, start: 900, end: 918 }]))).toHaveLength(1)
  expect(keysOf(citing([one]), citing([one], 'other.txt'))).toHaveLength(2)
  expect(keysOf(citing([{ text: 'x', authors: ['横浜, 花'] }]))[0]).toMatch(/^work-/)
})

test('what is written is read as a bibliography again', () => {
  const given = { authors: ['Lenz, Anna', 'Harbour & Ferry Board'], title: 'Quays_1 & {mills}', year: '1999' }
  const { entries, faults } = readBibliography(textOf(bibtex, [citing([given])]), 'references.bib')
  expect(faults).toEqual([])
  expect(entries[0]!.reference).toMatchObject({ authors: given.authors, year: '1999' })
})

test('says how many events cite nothing that is known', () => {
  expect(writtenBy(bibtex, documents)).toMatchObject({ reason: 'without a reference' })
})

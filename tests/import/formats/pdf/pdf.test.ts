import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pdf } from '../../../../src/import/formats/pdf/pdf.js'
import { showImported, showPieces } from './show-imported.js'
import { tinyPdf, write } from './tiny-pdf.js'

const limits = { fileBytes: 2 ** 24, inflatedBytes: 2 ** 24 }
const folder = join(import.meta.dirname, '../../fixtures/pdf')
const fixture = (name: string) => new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))
const read = (bytes: Uint8Array) => pdf.read(bytes, limits)

describe('files of TeX, groff, Ghostscript and LibreOffice', () => {
  test.each(['mill', 'chapters', 'endnotes', 'ferry', 'distilled', 'office', 'recognized'])('%s', async (name) => {
    const bytes = fixture(name)
    expect(pdf.accepts(bytes)).toBe(true)
    const shown = showImported(await read(bytes))
    expect(showImported(await read(Buffer.from(bytes)))).toBe(shown)
    await expect(shown).toMatchFileSnapshot(join(folder, `${name}.txt`))
  })
})

const line = write('The council met in the old mill of the town.', 50, 300)

test.each<[string, string, () => Uint8Array]>([
  ['a file under a password', 'encrypted', () => fixture('encrypted')],
  ['pictures alone', 'no-text', () => fixture('pictures')],
  ['a scan that nobody has recognized', 'no-text', () => fixture('scan')],
  ['half a file', 'damaged', () => fixture('mill').slice(0, 9000)],
  ['no file of this kind', 'damaged', () => new Uint8Array(Buffer.from('%PDF-1.7 and nothing else'))],
  [
    'letters that nothing names',
    'lost-glyphs',
    () =>
      tinyPdf([write('~rst of~ce ~nds ~sh and ~ve di~cult ~ags on the ~oor of ~ve o~ces', 50, 300, { font: 'F2' })]),
  ],
  ['a file above the limit', 'too-large', () => new Uint8Array(2 ** 24 + 1)],
  [
    'a stream that inflates above the limit',
    'too-large',
    () =>
      Buffer.concat([
        Buffer.from('%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
        deflateSync(Buffer.alloc(2 ** 25)),
        Buffer.from('\nendstream\nendobj\n'),
      ]),
  ],
])('refuses %s: %s', async (_, code, bytes) => {
  await expect(read(bytes())).rejects.toMatchObject({ name: 'ImportRefusal', code })
})

test('what a machine has read is told', async () => {
  const { warnings } = await read(fixture('recognized'))
  expect(warnings.map(({ code }) => code)).toContain('ocr-under-images')
})

test('a picture may be larger than the limit, since it is not opened', async () => {
  const picture = Buffer.concat([
    Buffer.from('<< /Subtype /Image /Filter /FlateDecode >>\nstream\n'),
    deflateSync(Buffer.alloc(2 ** 25)),
    Buffer.from('\nendstream\n'),
  ])
  await expect(read(Buffer.concat([tinyPdf([line]), picture]))).resolves.toMatchObject({ warnings: [] })
})

test('turned text is left out and told', async () => {
  const { blocks, warnings, dropped } = await read(
    tinyPdf([`${line} ${write('Archive of Varn', 0, 0, { matrix: '0 1 -1 0 30 100' })}`]),
  )
  expect(blocks.map((block) => ('pieces' in block ? showPieces(block.pieces) : block.kind))).toEqual([
    'page',
    'The council met in the old mill of the town.',
  ])
  expect(warnings).toEqual([
    { code: 'rotated-text', message: 'Rotated text is left out: "Archive of Varn"', where: '1' },
  ])
  expect(dropped).toEqual({ rotated: 1 })
})

test('a page that is turned as a whole is read', async () => {
  const { blocks, warnings } = await read(
    tinyPdf([write('A wide table of the mill.', 0, 0, { matrix: '0 1 -1 0 200 50' })]),
  )
  expect(blocks.at(-1)).toMatchObject({ pieces: [{ text: 'A wide table of the mill.' }] })
  expect(warnings).toEqual([])
})

test('the text of a scanned page is read, and told', async () => {
  const { warnings } = await read(tinyPdf([write('The council met in the mill.', 50, 300, { mode: 3 })]))
  expect(warnings.map(({ code }) => code)).toEqual(['ocr-under-images'])
})

test('text from right to left is refused', async () => {
  // The letters a to z are named as Hebrew ones.
  const bytes = Buffer.from(tinyPdf([write('abcdefghij', 50, 300, { font: 'F2' })]))
    .toString('latin1')
    .replace('<0061> endbfrange', '<05D0> endbfrange')
  await expect(read(new Uint8Array(Buffer.from(bytes, 'latin1')))).rejects.toMatchObject({ code: 'right-to-left' })
})

test('a misread marker between two sure ones is mended, and told', async () => {
  const marker = (figure: string, x: number, y: number) => write(figure, x, y + 4, { size: 7 })
  const note = (figure: string, y: number) =>
    `${write(figure, 50, y + 3, { size: 6 })} ${write(`Holt, p. ${y}.`, 54, y, { size: 9 })}`
  const page = [
    write('It burned in 1811.', 50, 300),
    marker('1', 137, 300),
    write('Then it was sold in 1812.', 150, 300),
    marker('Z', 272, 300),
    write('It fell in 1813.', 50, 286),
    marker('3', 122, 286),
    note('1', 80),
    note('2', 68),
    note('3', 56),
  ]
  const { blocks, warnings, repaired } = await read(tinyPdf([page.join(' ')]))
  expect('pieces' in blocks[1]! && showPieces(blocks[1].pieces)).toBe(
    'It burned in 1811.[^1] Then it was sold in 1812.[^2] It fell in 1813.[^3]',
  )
  expect(repaired).toBe(1)
  expect(warnings).toEqual([
    { code: 'repaired-figure', message: '"Z" stands between the markers 1 and 3 and is read as marker 2', where: '1' },
  ])
})

test('a day of publication is a publisher’s, and a title is no name of a file', async () => {
  const metadata = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><prism:publicationDate>1999-12-31</prism:publicationDate><xmp:CreateDate>2020-01-01</xmp:CreateDate></rdf:Description></rdf:RDF></x:xmpmeta>`
  const imported = await read(
    tinyPdf([line], { metadata, info: ' /Info << /Title (mill_v2.indd) /CreationDate (D:20200101) >>' }),
  )
  expect(imported).toMatchObject({ published: '1999-12-31' })
  expect(imported.title).toBeUndefined()
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importFile, usualLimits } from '../../src/import/import-file.js'
import { bookFile, openFile, wordFile } from '../support/office-files.js'
import { zipOf } from '../support/zip.js'

const fixture = (name: string) => readFileSync(`tests/import/fixtures/${name}`)
const mill = fixture('mill.pandoc.docx')
const said = (text: string) => wordFile({ body: `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>` })
const ole = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')])
const changed = Buffer.from(mill)
changed[changed.indexOf('word/document.xml') + 100]! ^= 0xff
const word = (document: string, traits = {}) =>
  zipOf({ '[Content_Types].xml': '', 'word/document.xml': document }, { 'word/document.xml': traits })
const encryption = (method: string) => ({
  'META-INF/encryption.xml': `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="${method}"/></enc:EncryptedData></encryption>`,
})

const refusals: readonly (readonly [string, string, Buffer])[] = [
  ['old-word', 'mill.doc', fixture('mill.libreoffice.doc')],
  ['old-word', 'mill.docx', fixture('mill.libreoffice.doc')],
  ['encrypted', 'mill.docx', ole('EncryptedPackage')],
  ['encrypted', 'mill.docx', word('<w:document/>', { isEncrypted: true })],
  [
    'encrypted',
    'mill.odt',
    openFile('<text:p>x</text:p>', {
      'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
    }),
  ],
  ['drm', 'mill.epub', bookFile(['<p>It burned.</p>'], encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc'))],
  ['damaged', 'mill.docx', mill.subarray(0, 6_000)],
  ['damaged', 'mill.docx', Buffer.from('no ZIP file')],
  ['damaged', 'mill.docx', changed],
  ['damaged', 'mill.docx', word('<w:document><w:body>')],
  ['damaged', 'mill.docx', word('<w:document/>')],
  ['damaged', 'mill.docx', word(`<w:document>${' '.repeat(100_000)}</w:document>`, { size: 10 })],
  ['damaged', 'mill.doc', ole('Workbook')],
  ['too-large', 'mill.docx', word('<w:document/>', { size: usualLimits.inflatedBytes + 1 })],
  ['too-large', 'mill.docx', word('<w:p>'.repeat(1_000))],
  ['unknown-charset', 'mill.docx', word('<?xml version="1.0" encoding="x-aldmere"?><w:document/>')],
  ['no-text', 'mill.docx', said('')],
  ['no-text', 'mill.odt', openFile('<text:p> </text:p>')],
  ['right-to-left', 'mill.docx', said('שלום עולם mill')],
]

test.each(refusals)('%s: %s', async (code, origin, bytes) => {
  await expect(importFile({ origin, bytes, sha256: '' })).rejects.toMatchObject({ name: 'ImportRefusal', code })
})

test('all parts together may not be more than is allowed', async () => {
  const limits = { ...usualLimits, inflatedBytes: 2_000 }
  await expect(importFile({ origin: 'mill.docx', bytes: mill, sha256: '' }, { limits })).rejects.toMatchObject({
    code: 'too-large',
  })
})

test('a file of more bytes than are allowed is not looked at', async () => {
  const limits = { ...usualLimits, fileBytes: 10 }
  await expect(importFile({ origin: 'mill.docx', bytes: mill, sha256: '' }, { limits })).rejects.toMatchObject({
    code: 'too-large',
  })
})

test('fonts that are made useless elsewhere hide no words', async () => {
  const bytes = bookFile(['<p>It burned.</p>'], encryption('http://www.idpf.org/2008/embedding'))
  expect((await importFile({ origin: 'mill.epub', bytes, sha256: '' }))?.text).toContain('It burned.')
})

test('a file is known by its bytes where its ending is wrong, and nobody takes what is none', async () => {
  expect((await importFile({ origin: 'mill.epub', bytes: mill, sha256: '' }))?.format).toBe('docx')
  expect(await importFile({ origin: 'mill.xyz', bytes: Buffer.from('words'), sha256: '' })).toBeUndefined()
})

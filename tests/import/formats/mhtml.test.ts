import { expect, test } from 'vitest'
import { importBytes } from '../../support/import-body.js'

const part = (fields: string, body: string) => `--b\r\n${fields}\r\n\r\n${body}\r\n`
const archive = (...parts: string[]) =>
  Buffer.from(
    `Snapshot-Content-Location: https://aldmere.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n${parts.join('')}--b--\r\n`,
    'latin1',
  )

test('the page of an archive is handed on as HTML that says where it comes from', async () => {
  const page = part(
    'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://aldmere.example/',
    '<meta charset=3D"windows-1252"><p>In 1812 the gui=\r\nld bought the caf=E9.</p>',
  )
  const frame = part('Content-Type: text/html\r\nContent-Location: https://ads.example/', '<p>Buy flour.</p>')
  const { text, ending } = await importBytes('mill.mhtml', archive(frame, page))
  expect(ending).toBe('.html')
  expect(text).toBe(`<!-- regesta-import
origin: "mill.mhtml"
origin_sha256: "${'0'.repeat(64)}"
importer: "regesta-import@1 mhtml"
import: {markers: 0, notes: 0, repaired: 0, dropped: {frames: 1}}
-->
<meta charset="utf-8"><p>In 1812 the guild bought the café.</p>
`)
})

test.each([
  [
    'base64',
    part(
      'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64',
      Buffer.from('<p>Café</p>').toString('base64'),
    ),
  ],
  ['a character set in the head', part('Content-Type: text/html; charset="iso-8859-1"', '<p>Caf\xe9</p>')],
  ['no character set at all', part('Content-Type: text/html', '<p>Caf\xe9</p>')],
])('%s', async (_, page) => {
  expect((await importBytes('mill.mht', archive(page))).text).toContain('<p>Café</p>')
})

test('a character set that nobody knows is refused', async () => {
  const page = part('Content-Type: text/html; charset=x-aldmere', '<p>Caf\xe9</p>')
  await expect(importBytes('mill.mht', archive(page))).rejects.toMatchObject({ code: 'unknown-charset' })
})

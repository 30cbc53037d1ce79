import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importBody, importBytes } from '../support/import-body.js'

const folder = join(import.meta.dirname, 'fixtures')
const files = readdirSync(folder).filter((name) => /\.(?:rtf|tei|jats)$/.test(name))

test.each(files)('%s, with every note of its source', async (name) => {
  const { text, markers, notes, warnings } = await importBytes(name, readFileSync(join(folder, name)))
  const expected = join(folder, `${name}.md`)
  if (process.env.UPDATE_FIXTURES || !existsSync(expected)) writeFileSync(expected, text)
  expect(text).toBe(readFileSync(expected, 'utf8'))
  const source = readFileSync(join(folder, `${name.split('.')[0]}.source.md`), 'utf8')
  const count = source.match(/^\[\^\w+\]:/gm)!.length
  expect({ markers, notes }).toEqual({ markers: count, notes: count })
  expect(warnings.filter(({ code }) => code.includes('-without-'))).toEqual([])
})

const rtf = (body: string) =>
  importBody(
    'mill.rtf',
    Buffer.from(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}${body}}`, 'latin1'),
  )

test.each([
  ['code pages of fonts', "{\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} burned in 1812.\\par", 'Москва burned in 1812.'],
  ['Unicode with what stands in for it', 'Caf\\u233?, \\uc2\\u8211--5, \\uc0\\u8212 and\\par', 'Café, –5, —and'],
  ['two halves of a character', '\\u-10179?\\u-8704? x\\par', '😀 x'],
  ['deleted and hidden words', 'It {\\deleted sank}{\\v hid}burned.\\par', 'It burned.'],
  ['raised figures', 'km{\\super 2} of land.\\par', 'km² of land.'],
  ['pages', 'One.\\par\\page Two.\\par', '<!-- page 1 -->\n\nOne.\n\n<!-- page 2 -->\n\nTwo.'],
  [
    'a sign of the author’s',
    'It burned.{\\super *}{\\footnote {\\super *} Once.}\\par',
    'It burned.[^s]\n\n[^s]: Once.',
  ],
  [
    'endnotes',
    'It burned.{\\super\\chftn}{\\footnote\\ftnalt {\\super\\chftn} Once.}\\par',
    'It burned.[^1]\n\n[^1]: Once.',
  ],
  ['running heads', '{\\header Aldmere}It burned.\\par', 'It burned.'],
  [
    'tables',
    '\\trowd\\intbl A\\cell B\\cell\\row\\trowd\\intbl 1\\cell 2\\cell\\row\\pard Then.\\par',
    '| A | B |\n| --- | --- |\n| 1 | 2 |\n\nThen.',
  ],
])('RTF: %s', async (_, body, expected) => {
  expect(await rtf(body)).toBe(expected)
})

test('RTF that is cut off is damaged', async () => {
  await expect(importBytes('mill.rtf', Buffer.from('{\\rtf1 It burned.'))).rejects.toMatchObject({ code: 'damaged' })
})

const tei = (text: string, header = '') =>
  Buffer.from(
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${header}</teiHeader><text><body>${text}</body></text></TEI>`,
  )

test('TEI: notes at their places and by target, pages, divisions, quotations, both readings', async () => {
  const header =
    '<fileDesc><titleStmt><title>The mill</title></titleStmt><publicationStmt><date when="1999-12-31"/></publicationStmt></fileDesc>'
  const { text } = await importBytes(
    'mill.tei',
    tei(
      `<pb n="4"/><div><head>The guild</head><p>It burned in <choice><sic>1821</sic><corr>1812</corr></choice>.<note n="1">Holt, p. 2.</note>
      The council <pb n="5"/>met.<ref target="#n2">2</ref></p><quote rend="block"><p>We met.</p></quote><list><item>Rye</item></list></div>
      <div><note xml:id="n2" n="2">Dunn, p. 3.</note></div>`,
      header,
    ),
  )
  expect(text.slice(text.indexOf('pages'))).toBe(`pages: {first: "4", last: "5", count: 2, source: "printed"}
import: {markers: 2, notes: 2, repaired: 0, dropped: {uncorrected: 1}}
---

<!-- page 4 -->

# The guild

It burned in 1812.[^1] The council <!-- page 5 -->met.[^2]

> We met.

- Rye

[^1]: Holt, p. 2.

[^2]: Dunn, p. 3.
`)
  expect(text).toContain('title: "The mill"\npublished: "1999-12-31"\n')
})

test('JATS: references and footnotes are notes, by their labels', async () => {
  const { text } = await importBytes(
    'mill.jats',
    Buffer.from(`<article><front><article-meta><title-group><article-title>The mill</article-title></title-group>
      <pub-date pub-type="epub"><day>3</day><month>5</month><year>1999</year></pub-date><fpage>442</fpage><lpage>463</lpage></article-meta></front>
      <body><sec><title>The guild</title><p>It burned in 1812.<xref ref-type="bibr" rid="B7">[7]</xref> It was sold (<xref ref-type="bibr" rid="B8">Dunn 1985</xref>).<sup><xref ref-type="fn" rid="fn1">a</xref></sup> See <xref ref-type="fig" rid="f1">Figure 1</xref>.</p></sec></body>
      <back><fn-group><fn id="fn1"><label>a</label><p>At least twice.</p></fn></fn-group><ref-list><title>References</title>
      <ref id="B7"><label>7.</label><mixed-citation>Holt A. The mill. 1999.</mixed-citation></ref><ref id="B8"><mixed-citation>Dunn O. 1985.</mixed-citation></ref></ref-list></back></article>`),
  )
  expect(text).toContain('title: "The mill"\npublished: "1999-05-03"\n')
  expect(text).toContain('pages: {first: "442", last: "463", count: 22, source: "printed"}')
  expect(text.slice(text.indexOf('# '))).toBe(`# The mill

## The guild

It burned in 1812.[^7] It was sold (Dunn 1985[^8]).[^a] See Figure 1.

[^7]: Holt A. The mill. 1999.

[^8]: Dunn O. 1985.

[^a]: At least twice.
`)
})

const mail = (head: string, body: string) =>
  Buffer.from(`From: Anna <a@aldmere.example>\r\n${head}\r\n\r\n${body}`, 'latin1')

test('e-mail: the day in its own zone, the subject, quoted parts, no signature', async () => {
  const { text } = await importBytes(
    'mill.eml',
    mail(
      'Subject: =?utf-8?q?The_caf=C3=A9?=\r\nDate: Mon, 3 May 1999 23:30:00 -0800\r\nContent-Type: text/plain; charset=iso-8859-1',
      'The caf\xe9 burned\r\nin 1812.\r\n\r\nOtto wrote:\r\n> It sank.\r\n> Truly.\r\n\r\n-- \r\nAnna\r\n',
    ),
  )
  expect(text).toContain('title: "The café"\npublished: "1999-05-03"\n')
  expect(
    text.slice(text.indexOf('import: ')),
  ).toBe(`import: {markers: 0, notes: 0, repaired: 0, dropped: {signatures: 1}}
---

# The café

The café burned in 1812.

Otto wrote:

> It sank. Truly.
`)
})

test('e-mail: plain text before HTML, attachments counted, an unknown character set refused', async () => {
  const both =
    '--b\r\nContent-Type: text/html\r\n\r\n<p>It sank.</p>\r\n--b\r\nContent-Type: text/plain\r\n\r\nIt burned.\r\n--b--\r\n'
  const { text } = await importBytes(
    'a.eml',
    mail(
      'Content-Type: multipart/mixed; boundary=a',
      `--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n${both}--a\r\nContent-Type: image/png\r\n\r\nx\r\n--a--\r\n`,
    ),
  )
  expect(text).toContain('It burned.')
  expect(text).not.toContain('sank')
  expect(text).toContain('dropped: {attachments: 1}')
  await expect(importBytes('a.eml', mail('Content-Type: text/plain; charset=x-aldmere', 'x'))).rejects.toMatchObject({
    code: 'unknown-charset',
  })
})

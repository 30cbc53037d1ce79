import { expect, test } from 'vitest'
import { cutStream } from '../../src/import/dump/cut-stream.js'
import { pageFileName } from '../../src/import/dump/page-file-name.js'
import type { DumpEntry, DumpImporter } from '../../src/import/dump.js'
import { enterprise } from '../../src/import/formats/enterprise/enterprise.js'
import { readWikitext } from '../../src/import/formats/wikitext/read-wikitext.js'
import { wikitext } from '../../src/import/formats/wikitext/wikitext.js'
import { usualLimits } from '../../src/import/import-file.js'
import { writeImported } from '../../src/import/write-imported.js'
import { wikiDump } from '../support/wiki-dump.js'

const bodyOf = (text: string) => {
  const written = writeImported(readWikitext(text), { origin: 'x', sha256: '0', importer: 'x' })
  return written.slice(written.indexOf('\n---\n\n') + 6, -1)
}

test.each([
  [
    'a named note',
    'It burned.<ref name="h">Holt.</ref> It sank.<ref name=h />',
    'It burned.[^1] It sank.[^1]\n\n[^1]: Holt.',
  ],
  [
    'a note told in the list',
    'It burned.<ref name="h"/>{{reflist|refs=<ref name="h">Holt.</ref>}}',
    'It burned.[^1]\n\n[^1]: Holt.',
  ],
  ['a marker without a note', 'It burned.<ref name="h"/>', 'It burned.[1]'],
  [
    'short citations',
    'It burned.{{sfn|Holt|Dunn|1999|pp=4–5}} And sank.{{sfn|Holt|Dunn|1999|pp=4–5}}',
    'It burned.[^1] And sank.[^1]\n\n[^1]: Holt & Dunn 1999, pp. 4–5.',
  ],
  [
    'a note of words with a note',
    'It burned.{{efn|Twice.<ref>Holt.</ref>}}',
    'It burned.[^a]\n\n[^1]: Holt.\n\n[^a]: Twice.[^1]',
  ],
  ['the page behind a marker', 'It burned.<ref>Holt.</ref>{{rp|14}}', 'It burned.[^1]:14\n\n[^1]: Holt.'],
  [
    'a citation',
    'It burned.<ref>{{cite book|last=Holt|first=Anna|year=1999|title=The mill|page=4}}</ref>',
    'It burned.[^1]\n\n[^1]: Holt, Anna (1999). The mill. p. 4.',
  ],
  ['dates', 'On {{start date|1812|5|3|df=y}}, {{circa|1820}}.', 'On 3 May 1812, c. 1820.'],
  ['measures', '{{convert|2|to|3|mi|km}} and {{cvt|5|ft|6|in}}.', '2 to 3 mi and 5 ft 6 in.'],
  [
    'links',
    '[[Aldmere (town)|Aldmere]] and [[Mill]]s by [https://a.example/ Holt].',
    'Aldmere and Mills by [Holt](https://a.example/).',
  ],
  ['what is no markup', '<nowiki>[[a]] {{b}}</nowiki> &amp; <!-- no -->c.', '[[a]] {{b}} & c.'],
  ['what is not closed', 'It {{burned in [[1812.', 'It {{burned in [[1812.'],
  [
    'boxes and files',
    '{{Infobox mill|a={{b}}}}\n[[File:a.jpg|thumb|A [[b]].]]\n{| class="infobox"\n| a\n|}\nIt burned.',
    'It burned.',
  ],
  ['lists', '* a\n** b\n# c\n# d', '- a\n  - b\n\n1. c\n2. d'],
  ['headings', '== A ==\nx\n=== B ===\n== C ==\n', '## A\n\nx'],
  ['quotations', '{{quote|We met.|Holt}}\n<blockquote>We left.</blockquote>', '> We met.\n> — Holt\n\n> We left.'],
])('wikitext: %s', (_, text, expected) => {
  expect(bodyOf(text).replaceAll('\u00a0', ' ')).toBe(expected)
})

test('notes of what is left out are counted', () => {
  expect(readWikitext('{{Infobox|a=1<ref>Holt.</ref>}}It burned.').dropped).toEqual({
    infoboxes: 1,
    notes_in_what_is_left_out: 1,
  })
})

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function entriesOf(importer: DumpImporter, bytes: Buffer, size = 7, limits = usualLimits): Promise<DumpEntry[]> {
  const entries: DumpEntry[] = []
  for await (const entry of importer.stream(chunksOf(bytes, size), limits)) entries.push(entry)
  return entries
}

test.each([1, 3, 1000])('a stream in pieces of %i bytes is cut at the same places', async (size) => {
  const parts: string[] = []
  for await (const { bytes } of cutStream(chunksOf(Buffer.from('x<p>a</p>y<p>bb</p><p>c'), size), {
    open: '<p>',
    close: '</p>',
    longest: 9,
  }))
    parts.push(bytes === null ? 'too large' : bytes.toString())
  expect(parts).toEqual(['<p>a</p>', '<p>bb</p>', '<p>c'])
})

test('a dump of MediaWiki: articles, and what is passed over', async () => {
  const entries = await entriesOf(wikitext, Buffer.concat([...wikiDump(50)]))
  const kinds = entries.map((entry) => (entry.kind === 'passed' ? entry.reason : entry.kind))
  expect(kinds.filter((kind) => kind === 'page')).toHaveLength(48)
  expect([kinds[23], kinds[48]]).toEqual(['redirects', 'other_namespaces'])
})

test('a page that is too large, or cut off, is refused and the others go on', async () => {
  const dump = Buffer.concat([...wikiDump(3)])
  const refused = (entries: readonly DumpEntry[]) =>
    entries.map((entry) => (entry.kind === 'refused' ? entry.refusal.code : entry.kind))
  const large = Buffer.from(dump.toString().replace('The council', `${'The mill. '.repeat(900)}The council`))
  expect(refused(await entriesOf(wikitext, large, 9, { ...usualLimits, inflatedBytes: 5_000 }))).toEqual([
    'too-large',
    'page',
    'page',
  ])
  expect(refused(await entriesOf(wikitext, dump.subarray(0, dump.length - 300)))).toEqual(['page', 'page', 'damaged'])
})

const line = (html: string) =>
  `${JSON.stringify({ name: 'Mill', identifier: 5, namespace: { identifier: 0 }, article_body: { html } })}\n`
const call = (id: string, shown: string) =>
  `<sup class="mw-ref reference"><a href="./Mill#cite_note-${id}"><span class="mw-reflink-text">[${shown}]</span></a></sup>`
const note = (id: string, text: string) =>
  `<li id="cite_note-${id}"><a rel="mw:referencedBy" href="#x">↑</a> <span class="mw-reference-text">${text}</span></li>`

test('articles of Wikimedia Enterprise: notes of the lists, no boxes, a bad line refused', async () => {
  const html = `<body><table class="infobox"><tr><td>1812${call('b', '1')}</td></tr></table><p>The <a rel="mw:WikiLink" href="./Mill">mill</a> burned.${call('a', '2')}<sup class="reference nowrap"><span>:&#8202;14&#8202;</span></sup></p><h2>Notes</h2><ol class="mw-references references">${note('b', 'Dunn.')}${note('a', 'Holt.')}</ol></body>`
  const [page, bad] = await entriesOf(enterprise, Buffer.from(`${line(html)}{bad\n`))
  if (page?.kind !== 'page' || bad?.kind !== 'refused') throw new Error('expected a page and a refusal')
  const document = page.page.read()
  const text = writeImported(document, { origin: 'x', sha256: '0', importer: 'x' })
  expect(page.page.name).toBe('Mill.5')
  expect(text.slice(text.indexOf('\n\n') + 2)).toBe('The mill burned.[^2]:14\n\n[^2]: Holt.\n')
  expect(document.dropped).toEqual({ empty_headings: 1, infoboxes: 1, notes_in_what_is_left_out: 1 })
  expect(bad.refusal.code).toBe('damaged')
})

test.each([
  ['Aldmere Mill', '12', 'Aldmere_Mill.12'],
  ['../../etc/passwd', '1', 'etc_passwd.1'],
  ['AC/DC: "live"?', '7', 'AC_DC_live.7'],
  ['…', '', 'page'],
])('the file of %s', (title, id, expected) => {
  expect(pageFileName(title, id)).toBe(expected)
})

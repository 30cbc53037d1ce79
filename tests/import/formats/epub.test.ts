import { describe, expect, test } from 'vitest'
import { importBody, importBytes } from '../../support/import-body.js'
import { bookFile } from '../../support/office-files.js'

const body = (...chapters: string[]) => importBody('mill.epub', bookFile(chapters))

describe('notes', () => {
  test.each([
    [
      'by their type',
      '<p>It burned.<a epub:type="noteref" href="#n1">1</a></p><aside epub:type="footnote" id="n1"><p>Holt.</p></aside>',
      'It burned.[^1]\n\n[^1]: Holt.',
    ],
    [
      'by their role',
      '<p>It burned.<a role="doc-noteref" href="#n1">1</a></p><aside role="doc-footnote" id="n1"><p>1. Holt.</p></aside>',
      'It burned.[^1]\n\n[^1]: Holt.',
    ],
    [
      'by a link and a way back',
      '<p>It burned.<sup><a id="r1" href="#n1">1</a></sup></p><p id="n1"><a href="#r1">1</a> Holt.</p>',
      'It burned.[^1]\n\n[^1]: Holt.',
    ],
    [
      'in brackets',
      '<p>It burned.[<a id="r1" href="#n1">1</a>]</p><p><a id="n1" href="#r1">[1]</a> Holt.</p>',
      'It burned.[^1]\n\n[^1]: Holt.',
    ],
    [
      'in a list',
      '<p>It burned.<a id="r1" href="#n1">*</a></p><ol><li id="n1">3 Kings. <a href="#r1">↩</a></li></ol>',
      'It burned.[^s]\n\n[^s]: 3 Kings.',
    ],
    [
      'without a way back it is a link',
      '<p>See chapter <a href="#c2">2</a>.</p><h2 id="c2">Two</h2>',
      'See chapter 2.\n\n## Two',
    ],
  ])('%s', async (_, chapter, expected) => {
    expect(await body(chapter)).toBe(expected)
  })

  test('at the end of the book, or starting again in each chapter', async () => {
    const call = (at: number) => `<p>A<a id="r${at}" href="notes.xhtml#n${at}">1</a></p>`
    const own = '<p>A<a epub:type="noteref" href="#n">1</a></p><aside epub:type="footnote" id="n">Holt.</aside>'
    expect(await body(own, own)).toBe('A[^c1-1]\n\nA[^c2-1]\n\n[^c1-1]: Holt.\n\n[^c2-1]: Holt.')
    const notes = '<p id="n1"><a href="c1.xhtml#r1">1</a> Holt.</p>'
    expect(await body(call(1).replace('notes', 'c2'), notes)).toBe('A[^1]\n\n[^1]: Holt.')
  })

  test('that cannot be told apart stay in the text, and their markers are warned of', async () => {
    const chapter =
      '<p>A<a id="r1" href="#n1">1</a> b<a id="r2" href="#n2">2</a></p><p><a id="n1" href="#r1">1</a> Holt.<br/><a id="n2" href="#r2">2</a> Dunn.</p>'
    const { text, warnings } = await importBytes('mill.epub', bookFile([chapter]))
    expect(text).toContain('A[1] b[2]\n\n1 Holt.\n2 Dunn.')
    expect(warnings.map(({ code }) => code)).toEqual(['marker-without-note', 'marker-without-note'])
  })

  test('that nobody calls are kept', async () => {
    expect(await body('<p>A</p><aside epub:type="footnote" id="n1">3. Holt.</aside>')).toBe('A\n\n[^3]: Holt.')
  })
})

describe('pages', () => {
  test.each([
    [
      'by page breaks',
      '<p>The coun<span epub:type="pagebreak" title="12"/>cil met.</p>',
      'The council <!-- page 12 -->met.',
    ],
    [
      'by their role',
      '<div role="doc-pagebreak" aria-label="Page xii"/><p>It met.</p>',
      '<!-- page xii -->\n\nIt met.',
    ],
  ])('%s', async (_, chapter, expected) => {
    expect(await body(chapter)).toBe(expected)
  })

  test('by the list of pages', async () => {
    const nav =
      '<html xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="page-list"><ol><li><a href="text/c1.xhtml">4</a></li><li><a href="text/c1.xhtml#p5">5</a></li></ol></nav></body></html>'
    const { text, document } = await importBytes(
      'mill.epub',
      bookFile(['<p>It met. <a id="p5"/>Then.</p>'], { 'nav.xhtml': nav }),
    )
    expect(text).toContain('<!-- page 4 -->\n\nIt met. <!-- page 5 -->Then.')
    expect(document.pages).toEqual({ first: '4', last: '5', count: 2, source: 'printed' })
  })
})

test('words: entities, quotations, lists, tables, lines', async () => {
  const chapter =
    '<h1>The&nbsp;mill</h1><blockquote><p>We met.</p></blockquote><ul><li>Flour<ol start="3"><li>Rye</li></ol></li></ul><table><tr><th>Year</th><th>Sacks</th></tr><tr><td>1812</td><td>40</td></tr></table><p>a<br/>b</p><script>no</script>'
  expect(await body(chapter)).toBe(
    '# The\u00a0mill\n\n> We met.\n\n- Flour\n\n  3. Rye\n\n| Year | Sacks |\n| --- | --- |\n| 1812 | 40 |\n\na\nb',
  )
})

test('metadata: the title and the day of publication, no other day', async () => {
  const metadata =
    '<dc:title>The mill</dc:title><dc:date opf:event="modification">2020-01-01</dc:date><dc:date>1999-12-31T00:00:00Z</dc:date>'
  const { document } = await importBytes('mill.epub', bookFile(['<p>It burned.</p>'], {}, metadata))
  expect([document.title, document.published]).toEqual(['The mill', '1999-12-31'])
})

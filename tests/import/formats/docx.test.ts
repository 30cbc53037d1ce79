import { describe, expect, test } from 'vitest'
import { importBody, importBytes } from '../../support/import-body.js'
import { type WordParts, wordFile } from '../../support/office-files.js'

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const foot = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
const end = (id: number) => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`
const breaks = '<w:r><w:lastRenderedPageBreak/></w:r>'
const body = (parts: WordParts) => importBody('mill.docx', wordFile(parts))

describe('words', () => {
  test.each([
    [
      'insertions are in, deletions are out',
      paragraph(
        `${run('The ')}<w:del><w:r><w:delText>mill</w:delText></w:r></w:del><w:ins>${run('bakery')}</w:ins>${run(' burned.')}`,
      ),
      'The bakery burned.',
    ],
    [
      'what was moved stands where it is now',
      paragraph(`<w:moveFrom>${run('Then ')}</w:moveFrom>${run('it burned')}<w:moveTo>${run(' then.')}</w:moveTo>`),
      'it burned then.',
    ],
    [
      'a deleted paragraph mark joins two',
      paragraph(run('The mill '), '<w:rPr><w:del/></w:rPr>') + paragraph(run('burned.')),
      'The mill burned.',
    ],
    ['hidden text is out', paragraph(run('It ') + run('never ', '<w:vanish/>') + run('burned.')), 'It burned.'],
    [
      'raised figures stay raised',
      paragraph(run('It burned.') + run('14', '<w:vertAlign w:val="superscript"/>') + run(' Then')),
      'It burned.¹⁴ Then',
    ],
    [
      'other raised words do not',
      paragraph(run('the 3') + run('rd', '<w:vertAlign w:val="superscript"/>') + run(' mill')),
      'the 3rd mill',
    ],
    [
      'links lead to the web',
      paragraph(`<w:hyperlink r:id="web">${run('Aldmere')}</w:hyperlink>`),
      '[Aldmere](https://aldmere.example/)',
    ],
    [
      'a heading has its style in any language',
      paragraph(run('The fire'), '<w:pStyle w:val="berschrift1"/>'),
      '# The fire',
    ],
    [
      'contents are left out',
      paragraph(run('The fire 3'), '<w:pStyle w:val="V1"/>') + paragraph(run('It burned.')),
      'It burned.',
    ],
    [
      'a text box stands behind its paragraph',
      paragraph(
        `${run('It burned.')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph(run('A box.'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('A box.'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ) + paragraph(run('Then.')),
      'It burned.\n\nA box.\n\nThen.',
    ],
    [
      'content controls are read',
      `<w:sdt><w:sdtContent>${paragraph(run('It burned.'))}</w:sdtContent></w:sdt>`,
      'It burned.',
    ],
    [
      'codes of fields are no words',
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('It burned.')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      'It burned.',
    ],
    [
      'a layout table is prose',
      `<w:tbl><w:tr><w:tc>${paragraph(run('It burned.'))}</w:tc></w:tr></w:tbl>`,
      'It burned.',
    ],
  ])('%s', async (_, inner, expected) => {
    expect(await body({ body: inner })).toBe(expected)
  })

  test('changes are warned of and counted', async () => {
    const { warnings, document } = await importBytes(
      'mill.docx',
      wordFile({ body: paragraph(`${run('It')}<w:del><w:r><w:delText>x</w:delText></w:r></w:del>`) }),
    )
    expect(warnings.map(({ code }) => code)).toEqual(['tracked-changes'])
    expect(document.dropped).toEqual({ deletions: 1 })
  })
})

describe('notes', () => {
  test('footnotes have figures and endnotes Roman ones', async () => {
    const parts = {
      body: paragraph(`${run('It burned.')}${end(1)}${run(' Then.')}${foot(1)}`),
      footnotes: ['Holt.'],
      endnotes: ['Dunn.'],
    }
    expect(await body(parts)).toBe('It burned.[^i] Then.[^1]\n\n[^i]: Dunn.\n\n[^1]: Holt.')
  })

  test('are counted in the order of the text, not of their ids', async () => {
    const parts = { body: paragraph(run('A') + foot(2) + run(' b') + foot(1)), footnotes: ['Second.', 'First.'] }
    expect(await body(parts)).toBe('A[^1] b[^2]\n\n[^1]: First.\n\n[^2]: Second.')
  })

  test('with a sign are named by the page', async () => {
    const sign = (id: number) => `<w:r><w:footnoteReference w:id="${id}" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`
    const parts = {
      body: paragraph(run('A') + sign(1) + run(' ') + breaks + run('b') + sign(2)),
      footnotes: ['First.', 'Second.'],
    }
    expect(await body(parts)).toBe(
      '<!-- page 1 -->\n\nA[^1-s] <!-- page 2 -->b[^2-s]\n\n[^1-s]: First.\n\n[^2-s]: Second.',
    )
  })

  test('that start again on each page are named by it', async () => {
    const restart = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr></w:sectPr>'
    const parts = {
      body: paragraph(run('A') + foot(1) + run(' ') + breaks + run('b') + foot(2)) + restart,
      footnotes: ['First.', 'Second.'],
    }
    expect(await body(parts)).toContain('A[^1-1] <!-- page 2 -->b[^2-1]')
  })

  test('that start again with each section are named by chapter', async () => {
    const section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>'
    const parts = {
      body: paragraph(run('A') + foot(1), section) + paragraph(run('b') + foot(2)) + section,
      footnotes: ['First.', 'Second.'],
    }
    expect(await body(parts)).toContain('A[^c1-1]\n\nb[^c2-1]')
  })

  test('without a marker, and markers without a note, are kept and named', async () => {
    const { text, warnings } = await importBytes(
      'mill.docx',
      wordFile({ body: paragraph(run('A') + foot(7)), footnotes: ['Lost.'] }),
    )
    expect(text).toContain('A[1]\n\n[^2]: Lost.')
    expect(warnings.map(({ code }) => code)).toEqual(['marker-without-note', 'note-without-marker'])
  })
})

describe('pages', () => {
  test('are those that Word has kept', async () => {
    const parts = { body: paragraph(run('The coun') + breaks + run('cil met.')) + paragraph(breaks + run('Then.')) }
    const { text, document } = await importBytes('mill.docx', wordFile(parts))
    expect(text).toContain('<!-- page 1 -->\n\nThe council <!-- page 2 -->met.\n\n<!-- page 3 -->\n\nThen.')
    expect(document.pages).toEqual({ first: '1', last: '3', count: 3, source: 'index' })
  })

  test('are counted as their section says', async () => {
    const roman = '<w:sectPr><w:pgNumType w:fmt="lowerRoman"/></w:sectPr>'
    const last = '<w:sectPr><w:pgNumType w:start="441"/></w:sectPr>'
    const parts = {
      body:
        paragraph(run('Preface')) +
        paragraph(breaks + run('More.'), roman) +
        paragraph(breaks + run('Text.')) +
        paragraph(breaks + run('End.')) +
        last,
    }
    const { text, document } = await importBytes('mill.docx', wordFile(parts))
    expect([...text.matchAll(/<!-- page (\w+) -->/g)].map(([, page]) => page)).toEqual(['i', 'ii', '441', '442'])
    expect(document.pages).toEqual({ first: 'i', last: '442', count: 4, source: 'printed' })
  })

  test('end once in a row, though each of its cells ends', async () => {
    const cell = `<w:tc>${paragraph(run('a ') + breaks + run('b'))}</w:tc>`
    const parts = { body: `<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>` }
    expect(await body(parts)).toBe('<!-- page 1 -->\n\n| a <!-- page 2 -->b | a b |\n| --- | --- |')
  })
})

test('lists count as Word does', async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const item = (level: number, text: string) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
  expect(await body({ body: item(0, 'Flour') + item(1, 'Rye') + item(0, 'Malt'), numbering })).toBe(
    '3. Flour\n   - Rye\n4. Malt',
  )
})

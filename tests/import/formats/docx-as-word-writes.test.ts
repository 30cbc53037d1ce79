import { describe, expect, test } from 'vitest'
import { importBody, importBytes } from '../../support/import-body.js'
import { type WordParts, wordFile } from '../../support/office-files.js'

/** Words as Word writes them, with its noise. */
const run = (text: string, properties = '') =>
  `<w:r w:rsidR="00A1"><w:rPr><w:rFonts w:ascii="Garamond"/>${properties}<w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inner: string, properties = '') => `<w:p w:rsidR="00A1"><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const foot = (id: number) =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const code = (text: string) => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`
const field = (instruction: string, result: string) =>
  `${char('begin')}${code(instruction)}${char('separate')}${result}${char('end')}`
const body = (inner: string, parts: Partial<WordParts> = {}) =>
  importBody('mill.docx', wordFile({ body: inner, ...parts }))
const raised = '<w:vertAlign w:val="superscript"/>'

describe('words', () => {
  test.each([
    [
      'a word in many runs, with proofing marks and bookmarks between',
      `${run('The ')}<w:proofErr w:type="spellStart"/>${run('Ald')}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${run('mere')}<w:proofErr w:type="spellEnd"/>${run(' mill.')}`,
      'The Aldmere mill.',
    ],
    [
      'smart tags and custom XML',
      `<w:smartTag w:element="place"><w:smartTagPr/>${run('Aldmere')}</w:smartTag><w:customXml>${run(' mill.')}</w:customXml>`,
      'Aldmere mill.',
    ],
    [
      'a content control in a line',
      `${run('In ')}<w:sdt><w:sdtPr><w:alias w:val="Year"/></w:sdtPr><w:sdtContent>${run('1812')}</w:sdtContent></w:sdt>${run('.')}`,
      'In 1812.',
    ],
    [
      'one that nobody has filled in',
      `${run('In 1812.')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click to enter text.')}</w:sdtContent></w:sdt>`,
      'In 1812.',
    ],
    [
      'hyphens',
      `<w:r><w:t>re</w:t><w:softHyphen/><w:t>built, five</w:t><w:noBreakHyphen/><w:t>fold</w:t></w:r>`,
      'rebuilt, five‑fold',
    ],
    ['symbols', `<w:r><w:t>at 5</w:t><w:sym w:font="Times" w:char="00B0"/></w:r>`, 'at 5°'],
    [
      'a symbol that other programs have as text',
      `<w:r><w:t xml:space="preserve">so </w:t><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:char="1F600"/></mc:Choice><mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      'so ☺',
    ],
    ['capitals as they were typed', run('Holt', '<w:caps/>') + run(' and Dunn', '<w:smallCaps/>'), 'Holt and Dunn'],
    [
      'no hidden entries of an index',
      `${run('The mill')}${char('begin')}<w:r><w:rPr><w:vanish/></w:rPr><w:instrText> XE "</w:instrText></w:r>${run('mills')}${code('"')}${char('end')}${run(' burned.')}`,
      'The mill burned.',
    ],
    [
      'no codes of fields, and those within them neither',
      `${run('Page ')}${char('begin')}${code('IF')}${field('PAGE', run('7'))}${code('= 1 "x" "y"')}${char('separate')}${run('one')}${char('end')}${run('.')}`,
      'Page one.',
    ],
    ['a simple field', `<w:fldSimple w:instr=" REF x ">${run('see above')}</w:fldSimple>`, 'see above'],
    [
      'a field that leads to the web',
      field('HYPERLINK "https://aldmere.example/"', run('Aldmere', '<w:u/>')),
      '[Aldmere](https://aldmere.example/)',
    ],
    [
      'citations of Zotero',
      `${run('It burned ')}${field('ADDIN ZOTERO_ITEM CSL_CITATION {"citationID":"a"}', run('(Holt 1999, 14)'))}${run('.')}`,
      'It burned (Holt 1999, 14).',
    ],
    [
      'citations of EndNote',
      `${run('It burned.')}${char('begin')}${code('ADDIN EN.CITE &lt;EndNote&gt;')}${char('begin')}${code('ADDIN EN.CITE.DATA')}${char('end')}${char('separate')}${run('3', raised)}${char('end')}`,
      'It burned.³',
    ],
  ])('%s', async (_, inner, expected) => {
    expect(await body(paragraph(inner))).toBe(expected)
  })

  test('a field over several paragraphs', async () => {
    const first = paragraph(
      `${run('Before.')}${char('begin')}${code('ADDIN ZOTERO_BIBL')}${char('separate')}${run('Holt. Mills.')}`,
    )
    expect(await body(first + paragraph(run('Dunn. Ferries.') + char('end')))).toBe(
      'Before.Holt. Mills.\n\nDunn. Ferries.',
    )
  })

  test('an initial in a frame of its own', async () => {
    const cap = paragraph(run('T'), '<w:keepNext/><w:framePr w:dropCap="drop" w:lines="3"/>')
    expect(await body(cap + paragraph(run('he mill burned.')))).toBe('The mill burned.')
  })

  test('a part that is another file is told', async () => {
    const { warnings } = await importBytes(
      'mill.docx',
      wordFile({ body: `${paragraph(run('It burned.'))}<w:subDoc r:id="a"/>` }),
    )
    expect(warnings.map(({ code }) => code)).toEqual(['part-left-out'])
  })

  test('cells that go on over rows', async () => {
    const cell = (text: string, merge = '') =>
      `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(text === '' ? '' : run(text))}</w:tc>`
    const rows = [
      cell('1812', '<w:vMerge w:val="restart"/>') + cell('Holt'),
      cell('', '<w:vMerge/>') + cell('Dunn'),
      cell('1820') + cell('Lund'),
    ]
    expect(await body(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`)).toBe(
      '| 1812 | Holt |\n| --- | --- |\n| 1812 | Dunn |\n| 1820 | Lund |',
    )
  })
})

describe('notes', () => {
  test('a second mark of one note', async () => {
    const first = `${run('It burned.')}<w:bookmarkStart w:id="1" w:name="_Ref1"/>${foot(1)}<w:bookmarkEnd w:id="1"/>`
    const again = field('NOTEREF _Ref1 \\f \\h', run('1', raised))
    expect(await body(paragraph(first + run(' It sank.') + again), { footnotes: ['Holt.'] })).toBe(
      'It burned.[^1] It sank.[^1]\n\n[^1]: Holt.',
    )
  })

  test('a number in the text that names a note is a word', async () => {
    const first = `${run('It burned.')}<w:bookmarkStart w:id="1" w:name="_Ref1"/>${foot(1)}<w:bookmarkEnd w:id="1"/>`
    expect(
      await body(paragraph(`${first}${run(' See note ')}${field('NOTEREF _Ref1 \\h', run('1'))}${run('.')}`), {
        footnotes: ['Holt.'],
      }),
    ).toBe('It burned.[^1] See note 1.\n\n[^1]: Holt.')
  })

  test('each section counts as it says', async () => {
    const section = (form: string, more = '') =>
      `<w:sectPr><w:footnotePr><w:numFmt w:val="${form}"/>${more}<w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>`
    const text =
      paragraph(run('A') + foot(1)) +
      paragraph(run('b') + foot(2), section('lowerRoman')) +
      paragraph(run('C') + foot(3), section('decimal', '<w:numStart w:val="5"/>')) +
      paragraph(run('D') + foot(4)) +
      section('lowerLetter')
    const written = await body(text, { footnotes: ['First.', 'Second.', 'Third.', 'Fourth.'] })
    expect(written.split('\n\n').slice(0, 4)).toEqual(['A[^i]', 'b[^ii]', 'C[^5]', 'D[^a]'])
  })

  test('a note that was deleted is counted', async () => {
    const deleted = `<w:del><w:r><w:footnoteReference w:id="1"/></w:r></w:del>`
    const { text, document, warnings } = await importBytes(
      'mill.docx',
      wordFile({
        body: paragraph(run('It burned.') + deleted + run(' Then.') + foot(2)),
        footnotes: ['Gone.', 'Holt.'],
      }),
    )
    expect(text).toContain('It burned. Then.[^1]\n\n[^1]: Holt.')
    expect(text).not.toContain('Gone')
    expect(document.dropped).toEqual({ deletions: 1, notes_of_deletions: 1 })
    expect(warnings.map(({ code }) => code)).toEqual(['tracked-changes'])
  })

  test('an own mark that is a symbol, and one in a heading', async () => {
    const own = `<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:sym w:font="Times" w:char="2020"/></w:r>`
    const heading = paragraph(run('The fire') + foot(2), '<w:pStyle w:val="berschrift1"/>')
    expect(await body(heading + paragraph(run('It burned.') + own), { footnotes: ['Holt.', 'Dunn.'] })).toBe(
      '# The fire[^1]\n\nIt burned.[^s]\n\n[^1]: Dunn.\n\n[^s]: Holt.',
    )
  })

  test('a note in a text box, in a cell and in a quotation of a control', async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${paragraph(run('A box.') + foot(2))}</w:txbxContent></v:textbox></w:pict></w:r>`
    expect(await body(paragraph(run('Text.') + foot(1) + box), { footnotes: ['Holt.', 'Dunn.'] })).toBe(
      'Text.[^1]\n\nA box.[^2]\n\n[^1]: Holt.\n\n[^2]: Dunn.',
    )
  })
})

describe('files', () => {
  test.each([
    [
      'strict',
      (xml: string) =>
        xml
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
    ],
    [
      'with another prefix',
      (xml: string) => xml.replaceAll('xmlns:w=', 'xmlns:ns0=').replaceAll(/(<\/?| )w:/g, '$1ns0:'),
    ],
  ])('%s', async (_, change) => {
    const file = wordFile({ body: paragraph(run('It burned.') + foot(1)), footnotes: ['Holt.'] }, change)
    expect(await importBody('mill.dotx', file)).toBe('It burned.[^1]\n\n[^1]: Holt.')
  })
})

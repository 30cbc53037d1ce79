import { describe, expect, test } from 'vitest'
import { importBody, importBytes } from '../../support/import-body.js'
import { openFile } from '../../support/office-files.js'

const p = (inner: string) => `<text:p>${inner}</text:p>`
const note = (shown: string, text: string, kind = 'footnote') =>
  `<text:note text:note-class="${kind}"><text:note-citation>${shown}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`
const page = '<text:soft-page-break/>'

describe('words', () => {
  test.each([
    ['spaces and line breaks', p('The<text:s text:c="3"/>mill<text:line-break/>burned.'), 'The mill\nburned.'],
    ['raised figures', p('It burned.<text:span text:style-name="T1">14</text:span>'), 'It burned.¹⁴'],
    ['comments are out', p('It <office:annotation><text:p>Really?</text:p></office:annotation>burned.'), 'It burned.'],
    [
      'contents are out',
      `<text:table-of-content>${p('The fire 3')}</text:table-of-content>${p('It burned.')}`,
      'It burned.',
    ],
    ['sections are in', `<text:section>${p('It burned.')}</text:section>`, 'It burned.'],
    [
      'deletions are out',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('never')}</text:deletion></text:changed-region></text:tracked-changes>${p('It burned.')}`,
      'It burned.',
    ],
    [
      'repeated cells',
      `<table:table><table:table-row><table:table-cell>${p('a')}</table:table-cell><table:table-cell table:number-columns-repeated="2"/></table:table-row></table:table>`,
      '| a |  |  |\n| --- | --- | --- |',
    ],
  ])('%s', async (_, inner, expected) => {
    expect(await importBody('mill.odt', openFile(inner))).toBe(expected)
  })
})

test('notes are named as their markers show them', async () => {
  const body = p(`A${note('1', 'Holt.')} b${note('i', 'Dunn.', 'endnote')}`)
  expect(await importBody('mill.odt', openFile(body))).toBe('A[^1] b[^i]\n\n[^1]: Holt.\n\n[^i]: Dunn.')
})

test('notes that start again are named by page, or by chapter', async () => {
  const again = (between: string) => p(`A${note('1', 'Holt.')} ${between}b${note('1', 'Dunn.')}`)
  expect(await importBody('mill.odt', openFile(again('')))).toContain('A[^c1-1] b[^c2-1]')
  expect(await importBody('mill.odt', openFile(again(page)))).toContain('A[^1-1] <!-- page 2 -->b[^2-1]')
})

test('footnotes and endnotes of one number are told apart', async () => {
  const body = p(`A${note('1', 'Holt.')} b${note('1', 'Dunn.', 'endnote')}`)
  expect(await importBody('mill.odt', openFile(body))).toContain('A[^1] b[^e1]')
})

test('pages are those that the program has kept', async () => {
  const { text, document } = await importBytes('mill.odt', openFile(p('It burned.') + p(`The ${page}council met.`)))
  expect(text).toContain('<!-- page 1 -->\n\nIt burned.\n\nThe <!-- page 2 -->council met.')
  expect(document.pages).toEqual({ first: '1', last: '2', count: 2, source: 'index' })
})

test('a list within another may define its first level alone', async () => {
  const style = (name: string, level: string) => `<text:list-style style:name="${name}">${level}</text:list-style>`
  const styles = `<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:styles>${style('L1', '<text:list-level-style-bullet text:level="1"/>')}${style('L2', '<text:list-level-style-number text:level="1" style:num-format="1"/>')}</office:styles></office:document-styles>`
  const inner = '<text:list text:style-name="L2"><text:list-item><text:p>Rye</text:p></text:list-item></text:list>'
  const outer = `<text:list text:style-name="L1"><text:list-item><text:p>Flour</text:p>${inner}</text:list-item></text:list>`
  expect(await importBody('mill.odt', openFile(outer, { 'styles.xml': styles }))).toBe('- Flour\n  1. Rye')
})

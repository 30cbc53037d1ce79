import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importBytes } from '../support/import-body.js'

const folder = join(import.meta.dirname, 'fixtures')
const files = readdirSync(folder).filter((name) => /\.(?:docx|odt|epub)$/.test(name))

describe('files of real programs', () => {
  test.each(files)('%s', async (name) => {
    const { text } = await importBytes(name, readFileSync(join(folder, name)))
    const expected = join(folder, `${name}.md`)
    if (process.env.UPDATE_FIXTURES || !existsSync(expected)) writeFileSync(expected, text)
    expect(text).toBe(readFileSync(expected, 'utf8'))
  })

  test('say the same, whatever program wrote them', async () => {
    const bodies = await Promise.all(
      ['mill.pandoc.docx', 'mill.libreoffice.docx', 'mill.pandoc.odt', 'mill.libreoffice.odt'].map(async (name) => {
        const { text } = await importBytes(name, readFileSync(join(folder, name)))
        return text.slice(text.indexOf('\n---\n\n'))
      }),
    )
    expect(new Set(bodies).size).toBe(1)
  })

  test.each(files)('%s has every note and marker of its source', async (name) => {
    const source = join(folder, `${name.split('.')[0]}.source.md`)
    const { markers, notes, warnings } = await importBytes(name, readFileSync(join(folder, name)))
    // The longer ones are made of 36 paragraphs with a note each.
    const count = existsSync(source) ? readFileSync(source, 'utf8').match(/^\[\^\w+\]:/gm)!.length : 36
    expect({ markers, notes }).toEqual({ markers: count, notes: count })
    expect(warnings.filter(({ code }) => code.includes('-without-'))).toEqual([])
  })

  test('a text that was laid out to its end has the pages that the program prints', async () => {
    const { text, document } = await importBytes('pages.odt', readFileSync(join(folder, 'pages.libreoffice.odt')))
    const pages = text.split(/<!-- page \d -->/).map((page) => /In (18\d\d)/.exec(page)?.[1])
    expect(document.pages).toEqual({ first: '1', last: '5', count: 5, source: 'index' })
    expect(pages).toEqual([undefined, '1801', '1809', '1817', '1825', '1833'])
  })

  test('pages of a text that was not laid out to its end are not kept', async () => {
    const { text, warnings } = await importBytes('cut.odt', readFileSync(join(folder, 'cut.libreoffice.odt')))
    expect(text).not.toContain('<!-- page')
    expect(warnings.map(({ code }) => code)).toEqual(['uncertain-pages'])
  })
})

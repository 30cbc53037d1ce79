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
    const source = readFileSync(
      join(folder, `${name.split('.')[0]}.source.md`).replace('pages.source', 'mill.source'),
      'utf8',
    )
    const { markers, notes, warnings } = await importBytes(name, readFileSync(join(folder, name)))
    const count = name.startsWith('pages') ? 36 : source.match(/^\[\^\w+\]:/gm)!.length
    expect({ markers, notes }).toEqual({ markers: count, notes: count })
    expect(warnings.filter(({ code }) => code.includes('-without-'))).toEqual([])
  })
})

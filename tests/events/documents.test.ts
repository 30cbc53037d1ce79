import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/run/work/extract.js'

const folder = new URL('./documents/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.md'))

/** The documents of a fixture, each in a fence, and the rows of the table below it. */
function readDocuments(text: string): { document: string; rows: string[][] }[] {
  return [...text.matchAll(/```text\n([\s\S]*?)\n```\n\n((?:\|.*\n?)+)/g)].map(([, document, table]) => ({
    document: document!,
    rows: table!
      .trim()
      .split('\n')
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  }))
}

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')

  test('shows both sides', () => {
    const [always = '', never = ''] = text.split('## Never')
    expect(readDocuments(always).length).toBeGreaterThan(0)
    expect(readDocuments(never).length).toBeGreaterThan(0)
  })

  test.each(readDocuments(text))('$document', ({ document, rows }) => {
    const found = extract(document).events.map(({ trigger, when }) => {
      const date = when === null ? '' : when.anchor === 'carried' ? `(${when.edtf})` : when.edtf
      return [trigger.text, date, when?.rule ?? '']
    })
    expect(found).toEqual(rows)
  })
})

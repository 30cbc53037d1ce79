import { expect, test } from 'vitest'
import { cslJson } from '../../../src/export/formats/csl-json.js'
import { extract } from '../../../src/run/work/extract.js'
import { exportDocument, textOf, writtenBy } from '../exported.js'

const text = `In 1961 the Harbour Board bought the quay.[1] The council sold the mill in 1970.[2] The ferry sank in 1972.[1] The tower fell in 1980.

References

[1] Lenz, A. B., & Obrist, C. (1999). Harbours of the north. Skarv Press, pp. 12–14. https://doi.org/10.1234/hn.99
[2] Lenz, Anna. *Mills*. Skarv: Marr, 1972. ISBN 978-3-16-148410-0.
`
const { files, leftOut, reason } = writeOf()

function writeOf() {
  return writtenBy(cslJson, [exportDocument(extract({ id: 'quays.txt', text }), text)])
}

test('has an item for each reference that is cited for an event', () => {
  expect(JSON.parse(files[0]!.text)).toEqual([
    {
      id: `quays.txt#${text.indexOf('Lenz, A.')}`,
      type: 'document',
      title: 'Harbours of the north',
      author: [
        { family: 'Lenz', given: 'A. B.' },
        { family: 'Obrist', given: 'C.' },
      ],
      issued: { 'date-parts': [[1999]] },
      page: '12–14',
      DOI: '10.1234/hn.99',
      URL: 'https://doi.org/10.1234/hn.99',
      note: 'Lenz, A. B., & Obrist, C. (1999). Harbours of the north. Skarv Press, pp. 12–14. https://doi.org/10.1234/hn.99',
    },
    {
      id: `quays.txt#${text.indexOf('Lenz, Anna')}`,
      type: 'book',
      title: 'Mills',
      author: [{ family: 'Lenz', given: 'Anna' }],
      issued: { 'date-parts': [[1972]] },
      ISBN: '9783161484100',
      note: 'Lenz, Anna. *Mills*. Skarv: Marr, 1972. ISBN 978-3-16-148410-0.',
    },
  ])
})

test('says how many events cite nothing that is known', () => {
  expect({ leftOut, reason }).toEqual({ leftOut: 1, reason: 'without a reference' })
})

/** The shape of an item by the schema of CSL 1.0.2 (csl-data.json), of the fields that are written. */
const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  type: (value) => ['article-journal', 'book', 'document', 'webpage'].includes(String(value)),
  title: isText,
  author: (value) => Array.isArray(value) && value.every((name) => Object.values(name as object).every(isText)),
  issued: (value) =>
    JSON.stringify(value) ===
    JSON.stringify({ 'date-parts': (value as Issued)['date-parts'].map((parts) => parts.map(Number)) }),
  page: isText,
  DOI: isText,
  ISBN: isText,
  URL: isText,
  note: isText,
}

interface Issued {
  readonly 'date-parts': readonly (readonly number[])[]
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0
}

test('each item has the shape that the schema of CSL asks for', () => {
  const items = JSON.parse(files[0]!.text) as Record<string, unknown>[]
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  for (const item of items) {
    expect(Object.keys(item)).toEqual(expect.arrayContaining(['id', 'type']))
    for (const [name, value] of Object.entries(item)) expect(types[name]?.(value), name).toBe(true)
  }
})

test('an output without references is an empty list', () => {
  expect(JSON.parse(textOf(cslJson, []))).toEqual([])
})

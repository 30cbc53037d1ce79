import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csv } from '../../../src/export/formats/csv.js'
import { csvLine } from '../../../src/tables/csv-line.js'
import { rowsOf } from '../../../src/tables/rows-of.js'
import { tables } from '../../../src/tables/tables.js'
import { writtenBy } from '../exported.js'
import { documents } from '../exported-samples.js'

test.each(tables)('$name reads back as its rows', (table) => {
  const { text } = writtenBy(csv, documents).files.find(({ name }) => name === `${table.name}.csv`)!
  const [head, ...rows] = parse(text) as string[][]
  expect(head).toEqual(table.columns.map(({ name }) => name))
  const plain = [...rowsOf(table, documents)].map((row) =>
    row.map((value) => (Array.isArray(value) ? value.join('; ') : String(value ?? ''))),
  )
  expect(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')))).toEqual(plain)
})

test('no text starts as a formula', () => {
  const cells = writtenBy(csv, documents).files.flatMap(({ text }) => (parse(text) as string[][]).flat())
  expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
  expect(cells).toContain(`'=HYPERLINK("x";"y")`)
  expect(cells).toContain("'-2+3 Ltd")
})

test.each([
  ['a plain text', ['a', 1, true, null, ['b', 'c']], 'a,1,true,,"b; c"\r\n'],
  ['quotes, commas and line breaks', ['a "b"', 'c,d', 'e\nf'], '"a ""b""","c,d","e\nf"\r\n'],
  ['formulas', ['=1+1', '+1', '-1', '@a', '\tx', '＝1'], `"'=1+1","'+1","'-1","'@a","'\tx","'＝1"\r\n`],
  ['numbers, which are no formulas', [-5, 0.5], '-5,0.5\r\n'],
  ['a year before 1, which a spreadsheet would count', ['-0043-03-15'], `"'-0043-03-15"\r\n`],
])('%s', (_, values, line) => {
  expect(csvLine(values as Parameters<typeof csvLine>[0])).toBe(line)
})

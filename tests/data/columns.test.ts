import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readColumns, writeColumns } from '../../src/data/columns.js'

const columns = fc.record({
  text: fc.string({ unit: 'binary' }),
  bytes: fc.int8Array(),
  tags: fc.uint8Array(),
  shorts: fc.int16Array(),
  places: fc.uint16Array(),
  sums: fc.int32Array(),
  hashes: fc.uint32Array(),
})

test('what is written is read again, whatever its length', () => {
  fc.assert(
    fc.property(columns, (own) => {
      expect(readColumns<typeof own>(writeColumns(own))).toEqual(own)
    }),
  )
})

test.each([
  ['café', 'latin1'],
  ['the port of Łódź', 'utf8'],
  ['\ufeffthe port of Łódź', 'utf8'],
  ['漢字の年', 'utf16le'],
  ['half of a pair \ud83d in a text', 'utf16le'],
])('%j is written as %s and read as it was', (text, encoding) => {
  const bytes = writeColumns({ text })
  expect(bytes.toString('latin1')).toContain(`"type":"${encoding}"`)
  expect(readColumns<{ text: string }>(bytes).text).toBe(text)
})

test('numbers are views of the bytes: they are not copied', () => {
  const bytes = writeColumns({ sums: Int32Array.of(1, 2, 3) })
  expect(readColumns<{ sums: Int32Array }>(bytes).sums.buffer).toBe(bytes.buffer)
})

test('numbers of another byte order are refused, not misread', () => {
  const bytes = writeColumns({ sums: Int32Array.of(1) })
  const other = bytes.indexOf('"littleEndian":') + '"littleEndian":'.length
  bytes[other] = bytes[other]! ^ 1
  expect(() => readColumns(bytes)).toThrow('another byte order')
})

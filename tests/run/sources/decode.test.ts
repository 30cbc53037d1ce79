import { expect, test } from 'vitest'
import { decode } from '../../../src/run/sources/decode.js'

test.each([
  ['a byte that begins no character', 'caf\xe9 In', '0xe9 at offset 3'],
  ['a character that is cut off', 'In 1961 caf\xc3', '0xc3 at offset 11'],
  ['a character of three bytes that is cut off', '\xc3\xa9\xe2\x82', '0xe2 at offset 2'],
  ['the first of two', 'a\xffb\xfe', '0xff at offset 1'],
  ['a surrogate', 'ab\xed\xa0\x80', '0xed at offset 2'],
  ['behind a byte order mark', '\xef\xbb\xbfa\x80', '0x80 at offset 4'],
])('the first wrong byte is named: %s', (_, bytes, named) => {
  expect(() => decode(Buffer.from(bytes, 'latin1'), 'utf-8')).toThrow(`Unexpected byte ${named}, expected UTF-8`)
})

test('the first wrong byte is found far behind', () => {
  const good = Buffer.from('é'.repeat(100_001))
  const bytes = Buffer.concat([good, Buffer.from([0xe9, 0x20]), good])
  expect(() => decode(bytes, 'utf-8')).toThrow('Unexpected byte 0xe9 at offset 200002, expected UTF-8')
})

test.each(['utf16le', 'latin1'] as const)('NULs in %s', (encoding) => {
  const bytes = Buffer.from('In 1961 Syria\0 left the union.', encoding)
  if (encoding === 'latin1') expect(decode(bytes, 'utf-8')).toContain('Syria\0 left')
  else expect(() => decode(bytes, 'utf-8')).toThrow('this looks like utf-16le or utf-16be')
})

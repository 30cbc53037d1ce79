import { describe, expect, test } from 'vitest'
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

describe('a page says what its encoding is', () => {
  const page = (head: string, letters: string) => Buffer.from(`${head}<p>Caf${letters}</p>`, 'latin1')
  test.each<[string, Uint8Array, string]>([
    ['meta charset', page('<meta charset="windows-1252">', '\xe9 \x96 \x80'), 'Café – €'],
    ['Latin-1 is read as browsers read it', page('<META CHARSET=ISO-8859-1>', '\xe9 \x93'), 'Café “'],
    ['meta http-equiv', page('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', '\xc1'), 'Cafа'],
    ['as XML', page('<?xml version="1.0" encoding="iso-8859-2"?>', '\xb3'), 'Cafł'],
    ['a byte that windows-1252 leaves open', page('<meta charset="windows-1252">', '\xe9\x81'), 'Café\x81'],
    ['what is UTF-8 all the same', Buffer.from('<meta charset="windows-1252"><p>Café</p>'), 'Café'],
    ['a byte order mark before all', Buffer.from('\ufeff<meta charset="windows-1252"><p>Café</p>'), 'Café'],
    ['a byte order mark of UTF-16', Buffer.from('\ufeff<meta charset="utf-8"><p>Café</p>', 'utf16le'), 'Café'],
    ['nothing', Buffer.from('<!-- <meta charset="koi8-r"> --><p>Café</p>'), 'Café'],
  ])('%s', (_, bytes, words) => {
    expect(decode(bytes, 'utf-8', 'text/html')).toContain(`<p>${words}</p>`)
  })

  test.each<[string, Uint8Array, string]>([
    ['nothing, and is no UTF-8', page('', '\xe9'), 'Unexpected byte 0xe9 at offset 6, expected UTF-8; see --encoding'],
    ['UTF-8, and is none', page('<meta charset="utf-8">', '\xe9'), 'Unexpected byte 0xe9'],
    ['what nobody knows', page('<meta charset="x-mine">', '\xe9'), "Unexpected encoding 'x-mine' in the page"],
    ['seven bits', Buffer.from('<meta charset="iso-2022-jp"><p>\x1b$B4A;z\x1b(B</p>'), "encoding 'iso-2022-jp'"],
  ])('it declares %s', (_, bytes, message) => {
    expect(() => decode(bytes, 'utf-8', 'text/html')).toThrow(message)
  })

  test('but for whoever says otherwise, and for other documents', () => {
    const bytes = page('<meta charset="koi8-r">', '\xe9')
    expect(decode(bytes, 'windows-1252', 'text/html')).toContain('Café')
    expect(() => decode(bytes, 'utf-8', 'text/plain')).toThrow('Unexpected byte 0xe9')
  })
})

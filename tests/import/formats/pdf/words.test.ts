import { expect, test } from 'vitest'
import { decodeGlyph } from '../../../../src/import/formats/pdf/glyphs/decode-glyph.js'
import { texEncodingOf, texLetter, texSymbol } from '../../../../src/import/formats/pdf/glyphs/tex-letters.js'
import { joinAccent } from '../../../../src/import/formats/pdf/page/join-accent.js'
import { countWords } from '../../../../src/import/formats/pdf/prose/count-words.js'
import { joinWords } from '../../../../src/import/formats/pdf/prose/join-words.js'
import { superscript } from '../../../../src/import/formats/pdf/prose/superscript.js'

const document =
  'the well-known mill and the councillor of the council; thirty men and four, thirty women and four children'
const counted = countWords([
  document.split(' ').map((text) => ({ text, blank: true, raised: false, host: '', isBeforeWord: false })),
])

test.each([
  ['the coun-', 'cil met', 'the council met'],
  ['a well-', 'known man', 'a well-known man'],
  ['the Anglo-', 'Saxon king', 'the Anglo-Saxon king'],
  ['thirty-', 'four days', 'thirty-four days'],
  ['from 1914-', '18 on', 'from 1914-18 on'],
  ['pages 12–', '15 of', 'pages 12–15 of'],
  ['the mill—', 'so they say', 'the mill—so they say'],
  ['coun\u00AD', 'cil', 'council'],
  ['see https://example.org/', 'mills', 'see https://example.org/mills'],
  ['pre- ', 'and post-war', 'pre-  and post-war'],
  ['the end.', 'Then', 'the end. Then'],
])('%s | %s', (before, after, expected) => {
  const { drop, blank } = joinWords(before, after, counted)
  expect(before.slice(0, before.length - drop) + (blank ? ' ' : '') + after).toBe(expected)
})

test.each([
  ['caf´', 'e', 'café'],
  ['cafe', '´', 'café'],
  ['¨', 'Uber', 'Über'],
  ['´', 'ı', 'í'],
  ['word', 's', null],
])('accent %s + %s', (text, next, expected) => {
  expect(joinAccent(text, next)).toBe(expected)
})

test.each([
  ['ﬁ', true, 'fi', false],
  ['ﬄ', true, 'ffl', false],
  ['\uF731', true, '1', false],
  ['\uF761', true, 'A', false],
  ['\u00A0', true, ' ', false],
  ['\u0003', true, '\uFFFD', true],
  ['\uE123', true, '\uFFFD', true],
  ['Ǵ', false, '\uFFFD', true],
])('glyph %j', (unicode, known, text, lost) => {
  expect(decodeGlyph(known ? unicode : null)).toMatchObject({ text, lost })
})

test.each([
  ['3', '³'],
  ['-2', '⁻²'],
  ['th', 'th'],
])('raised %s', (text, expected) => {
  expect(superscript(text)).toBe(expected)
})

test.each([
  ['a12 a65', 12, 'fi'],
  ['a65 a92', 92, '“'],
  ['a28 a65', 28, 'fi'],
  ['a65 a228', 228, 'ä'],
  ['a65 a255', 255, 'ß'],
  ['a21 a65', 97, 'a'],
])('a bitmap of TeX among %s: %d is %s', (names, code, expected) => {
  expect(texLetter(code, texEncodingOf(names.split(' '))!)).toBe(expected)
})

test.each(['A B', 'a65 fi', '', 'g12'])('names that dvips does not give: %s', (names) => {
  expect(texEncodingOf(names.split(' '))).toBeNull()
})

test.each([
  ['CMSY8', 3, '*'],
  ['CMSY10', 121, '†'],
  ['CMR10', 3, null],
  ['CMSY8', 50, null],
])('a sign of %s: %d is %s', (face, code, expected) => {
  expect(texSymbol(face, code)).toBe(expected)
})

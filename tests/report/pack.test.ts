import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpack } from '../../src/report/client/unpack.js'
import { pack } from '../../src/report/pack.js'
import { harbour, harbourText, ledger, ledgerText } from '../support/samples.js'

const throughJson = (value: unknown) => unpack(JSON.parse(JSON.stringify(pack(value))))

test.each([
  [null],
  [[]],
  [{}],
  [[[1], [1], [[1]]]],
  [{ a: 'the same words', b: ['the same words', { a: 'the same words', b: [] }] }],
  [{ '': 1, __proto: 'x', toString: 'y' }],
  [
    [
      { start: 1, end: 2 },
      { start: 1, end: 2 },
      { end: 2, start: 1 },
    ],
  ],
])('%j comes back', (value) => {
  expect(throughJson(value)).toEqual(value)
})

test('any JSON comes back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify([value, { again: value }, [value]]))
      expect(throughJson(plain)).toEqual(plain)
    }),
    { seed: 9, numRuns: 300 },
  )
})

test('what is said in several places is written once', () => {
  const sentence = { text: 'A sentence that several events share.', start: 3, end: 40 }
  const text = JSON.stringify(pack([{ quote: sentence }, { quote: sentence, kind: 'begin' }, sentence]))
  expect(text.split('A sentence').length).toBe(2)
})

test('the data of a page is a fraction of its records', () => {
  const texts = [harbourText, ledgerText].join('\n')
  const data = Array.from({ length: 40 }, (_, index) => ({
    text: `${index} ${texts}`,
    extraction: { ...harbour, ledger },
  }))
  const [plain, packed] = [data, pack(data)].map((value) => JSON.stringify(value).length)
  expect(packed! / plain!).toBeLessThan(0.3)
})

import { expect, test } from 'vitest'
import { clusterOf } from '../../../src/actors/spelling/cluster-of.js'
import { hashText } from '../../../src/data/hash.js'

const of = (word: string) => clusterOf(hashText(word))

test.each([
  ['battalion', 'brigade'],
  ['nephew', 'cousin'],
  ['poem', 'essay'],
])('%s is used like %s', (word, other) => {
  expect(of(word).fine).toBeGreaterThan(0)
  expect(of(word)).toEqual(of(other))
})

test('words of different use are told apart', () => {
  expect(of('battalion').broad).not.toBe(of('nephew').broad)
})

test('a word that is not common has no cluster', () => {
  expect(of('zzyzzogeton')).toEqual({ broad: 0, fine: 0 })
})

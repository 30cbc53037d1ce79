import { expect, it, test } from 'vitest'
import { FEATURE_TAGS, NAME_TAG, nameTagsOf } from '../../../src/actors/spelling/name-tags.js'
import { spellingOf } from '../../../src/actors/spelling/spelling.js'

it.each([
  ['Anna', 'FirstName'],
  ['Anna', 'FemaleName'],
  ['Otto', 'MaleName'],
  ['Paris', 'City'],
  ['England', 'Country'],
  ['June', 'Month'],
  ['Tuesday', 'WeekDay'],
  ['Dr.', 'Honorific'],
] as const)('%s is a %s', (word, tag) => expect(nameTagsOf(word) & NAME_TAG[tag]).not.toBe(0))

test('a word in lower case is no part of a name, whatever it means', () => {
  expect(spellingOf('paris').nameTags).toBe(0)
  expect(spellingOf('Paris').nameTags).not.toBe(0)
})

test('a long word has no tags, in no time', () => {
  expect(nameTagsOf(`A${'nna'.repeat(100_000)}`)).toBe(0)
})

test('who is a woman or a man is no feature of the weights', () => {
  expect(FEATURE_TAGS & (NAME_TAG.FemaleName | NAME_TAG.MaleName | NAME_TAG.Holiday)).toBe(0)
})

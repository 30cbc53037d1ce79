import { expect, test } from 'vitest'
import { remember } from '../../src/text/remember.js'

/** Gives a function that remembers so many texts, and what it was really asked to make. */
function remembering(most: number) {
  const made: string[] = []
  const ask = remember((text) => {
    made.push(text)
    return text.length
  }, most)
  return { ask, made }
}

test('a text that comes again is not worked out again', () => {
  const { ask, made } = remembering(10)
  expect(['a', 'bc', 'a'].map(ask)).toEqual([1, 2, 1])
  expect(made).toEqual(['a', 'bc'])
})

test('what is asked for again and again outlasts what is not', () => {
  const { ask, made } = remembering(4)
  for (const text of ['a', 'b', 'c', 'a', 'd', 'e', 'a', 'f', 'g', 'a']) ask(text)
  expect(made.filter((text) => text === 'a')).toHaveLength(1)
  ask('b')
  expect(made.filter((text) => text === 'b')).toHaveLength(2)
})

test('a long text is worked out each time', () => {
  const { ask, made } = remembering(4)
  const long = 'a'.repeat(41)
  ask(long)
  ask(long)
  expect(made).toEqual([long, long])
})

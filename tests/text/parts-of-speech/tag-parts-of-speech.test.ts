import { describe, expect, it } from 'vitest'
import { tagPartsOfSpeech } from '../../src/text/parts-of-speech.js'

const told = (text: string) => tagPartsOfSpeech(text).map(({ text: word, pos }) => `${word}/${pos}`)

describe('parts of speech', () => {
  it.each([
    ['The woman’s coat was red.', 'It was the woman’s.'],
    ["Zorn's army left the quondale's gate.", "The army was Zorn's. The gate was the quondale's."],
    ['The Al-Zorna gate fell.', 'They took Al-Zorna.'],
    ['A quond.berel was seen.', 'They saw a quond.berel.'],
  ])('of “%s” are the same after “%s” has been read', (text, between) => {
    const before = told(text)
    told(between)
    expect(told(text)).toEqual(before)
  })

  it.each([
    ['The council signed a treaty.', 'The/DET council/NOUN signed/VERB a/DET treaty/NOUN ./PUNCT'],
    ['Žižka’s army marched.', 'Žižka/PROPN ’s/PART army/NOUN marched/VERB ./PUNCT'],
  ])('of “%s” are %s', (text, expected) => {
    expect(told(text).join(' ')).toBe(expected)
  })
})

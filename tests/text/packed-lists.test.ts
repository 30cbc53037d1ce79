import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PackedLists, type Packing } from '../../src/text/packed-lists.js'

interface Thing {
  readonly text: string
  readonly pos: string
  readonly start: number
  readonly end: number
}

const packing: Packing<Thing> = {
  isAlike: (a, b) => a.pos === b.pos,
  placed: ({ text, pos }, start, end) => ({ text, pos, start, end }),
}

const thing = fc.record({
  text: fc.constantFrom('a', 'b', 'the'),
  pos: fc.constantFrom('NOUN', 'VERB', 'DET'),
  start: fc.nat(2 ** 31),
  end: fc.nat(2 ** 31),
})

test('what comes out is what went in, in whatever order and however often it is asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.array(thing), { minLength: 1 }), fc.array(fc.nat()), (all, asked) => {
      const lists = new PackedLists(packing, all.length, 2)
      for (const list of all) lists.add(list)
      for (const at of [...all.keys(), ...asked.map((n) => n % all.length)]) expect(lists.get(at)).toEqual(all[at])
    }),
  )
})

test('the last lists are held as they are', () => {
  const lists = new PackedLists(packing, 3, 2)
  const all = [0, 1, 2].map((start) => [{ text: 'a', pos: 'NOUN', start, end: start + 1 }])
  for (const list of all) lists.add(list)
  expect(lists.get(0)).not.toBe(all[0])
  expect(lists.get(2)).toBe(all[2])
})

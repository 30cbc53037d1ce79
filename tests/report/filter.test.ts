import { describe, expect, test } from 'vitest'
import { type Filter, filterItems, isEmpty, NO_FILTER, UNCITED } from '../../src/report/client/filter.js'
import { itemsOf } from '../../src/report/client/items.js'
import { readHash, writeHash } from '../../src/report/client/store.js'
import { harbour, harbourText } from '../support/samples.js'

const items = itemsOf({ title: '', documents: [{ extraction: harbour, text: harbourText }] })
const passed = (filter: Partial<Filter>) =>
  filterItems(items, { ...NO_FILTER, ...filter }).map(({ event }) => event.trigger.text)

test.each([
  [{ from: '1912' }, ['sailed', 'sell', 'moved']],
  [{ to: '1901' }, ['bought', 'left', 'froze']],
  [{ from: '1901-03-31', to: '1901-04' }, ['bought', 'left']],
  [{ from: '1908', to: '1908' }, ['carried']],
  [{ from: '-0043', to: '-0043' }, ['left', 'froze']],
  [{ from: 'once' }, items.map(({ event }) => event.trigger.text)],
  [{ actors: ['ada-brandt', 'jonas-brandt'] }, ['bought', 'left', 'sell']],
  [{ actors: ['ada-brandt'], places: ['lindholm'] }, ['bought']],
  [{ citations: ['0 4', UNCITED], query: 'quay' }, ['sell', 'sailed'].sort().reverse()],
  [{ query: 'BOARD  1904' }, ['left', 'opened']],
  [{ documents: ['1'] }, []],
] as [Partial<Filter>, string[]][])('%j lets pass %j', (filter, triggers) => {
  expect(passed(filter).sort()).toEqual([...triggers].sort())
})

test('what is known about a time is its shape', () => {
  expect(
    Object.fromEntries(items.map(({ event, shape, vague }) => [event.trigger.text, vague ? `${shape}?` : shape])),
  ).toEqual({
    ...{ bought: 'within', left: 'until', opened: 'day', carried: 'lasting', sailed: 'since', sell: 'since' },
    ...{ moved: 'within?', froze: 'within?', met: 'undated' },
  })
})

describe('the address', () => {
  test('holds the whole filter and gives it back', () => {
    const state = { ...readHash(''), query: 'a&b=c', from: '1900', actors: ['x', 'y z'], selected: 'evt_1', shown: 2 }
    expect(readHash(`#${writeHash(state)}`)).toEqual(state)
  })

  test('is empty for an empty filter', () => {
    expect(isEmpty(readHash('#'))).toBe(true)
    expect(writeHash(readHash(''))).toBe('')
  })
})

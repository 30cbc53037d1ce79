import { expect, test } from 'vitest'
import { batchActorSchema } from '../../../src/model/batch-actor.js'
import { ActorList } from '../../../src/run/output/actor-list.js'

const mention = (entity: string, name: string, type: 'person' | 'place', more = {}) => ({ entity, name, type, ...more })

test('lists each actor once, with its names, types, documents and events, by entity', () => {
  const list = new ActorList()
  list.add('a.txt', [
    {
      id: 'evt_1',
      actors: [mention('otto-braun', 'Otto Braun', 'person')],
      places: [mention('basel', 'Basel', 'place')],
    },
    {
      id: 'evt_2',
      actors: [mention('otto-braun', 'Braun', 'person'), mention('otto-braun', 'Braun', 'person')],
      places: [],
    },
    { id: 'evt_3', actors: [mention('otto-braun', 'Otto Braun', 'person', { resolved: 'only-person' })], places: [] },
  ])
  list.add('b.txt', [{ id: 'evt_4', actors: [mention('braun', 'Braun', 'person', { id: 'Q1' })], places: [] }])
  const lines = list
    .text()
    .trimEnd()
    .split('\n')
    .map((line) => batchActorSchema.parse(JSON.parse(line)))
  expect(lines).toEqual([
    {
      schema: 'regesta/actor@1',
      entity: 'basel',
      name: 'Basel',
      names: [{ text: 'Basel', count: 1 }],
      types: [{ type: 'place', count: 1 }],
      documents: [{ source: 'a.txt', events: ['evt_1'] }],
    },
    {
      schema: 'regesta/actor@1',
      entity: 'braun',
      name: 'Braun',
      names: [{ text: 'Braun', count: 1 }],
      types: [{ type: 'person', count: 1 }],
      id: 'Q1',
      documents: [{ source: 'b.txt', events: ['evt_4'] }],
      perhaps: ['otto-braun'],
    },
    {
      schema: 'regesta/actor@1',
      entity: 'otto-braun',
      name: 'Otto Braun',
      names: [
        { text: 'Braun', count: 2 },
        { text: 'Otto Braun', count: 1 },
      ],
      types: [{ type: 'person', count: 4 }],
      documents: [{ source: 'a.txt', events: ['evt_1', 'evt_2', 'evt_3'] }],
    },
  ])
})

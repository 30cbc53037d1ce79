import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readActorList } from '../../../src/run/settings/read-actor-list.js'
import { extract } from '../../../src/run/work/extract.js'
import { folderOf } from '../../support/regesta.js'

/** Reads a list of these lines. */
function read(...lines: string[]) {
  const file = join(folderOf({}), 'actors.csv')
  writeFileSync(file, `${lines.join('\n')}\n`)
  return readActorList(file)
}

test('a row is an actor with its other names, type and id', async () => {
  expect(await read('name,also,type,id', 'Otto Braun,Braun; the Old Braun,person,Q1', 'Thule,,place,')).toEqual([
    { name: 'Otto Braun', also: ['Braun', 'the Old Braun'], type: 'person', id: 'Q1' },
    { name: 'Thule', also: [], type: 'place' },
  ])
})

test.each([
  ['no column of that name', ['name,kind', 'Otto,person'], 'Unexpected column "kind"'],
  ['no names', ['also,type', 'Otto,person'], 'no column "name"'],
  ['no type that there is', ['name,type', 'Otto,human'], 'actors.csv:2: type'],
  [
    'one name for two',
    ['name,also', 'Otto Braun,Braun', 'Karl Braun,Braun'],
    '"Braun" is a name of Otto Braun already',
  ],
])('a list with %s is refused', async (_, lines, message) => {
  await expect(read(...lines)).rejects.toThrow(message)
})

describe('an extraction with a list', () => {
  const actors = [
    { name: 'Otto Braun', also: ['the Old Miller'], type: 'person', id: 'Q1' },
    { name: 'Velm', also: [], type: 'organization' },
  ] as const
  const text = 'Otto Braun left Velm in 1911. Braun died in Basel. In 1912 the Old Miller was mourned.'

  test('gives each of their mentions the name, the type and the id of the list', () => {
    const found = extract(
      { id: 'text', text },
      { actors: actors.map((actor) => ({ ...actor, also: [...actor.also] })) },
    ).actors
    expect(found.map(({ text: name, type, entity, id }) => [name, type, entity, id])).toEqual([
      ['Otto Braun', 'person', 'otto-braun', 'Q1'],
      ['Velm', 'organization', 'velm', undefined],
      ['Braun', 'person', 'otto-braun', 'Q1'],
      ['Basel', 'place', 'basel', undefined],
      ['the Old Miller', 'person', 'otto-braun', 'Q1'],
    ])
  })
})

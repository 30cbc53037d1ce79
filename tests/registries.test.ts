import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
// @ts-expect-error a script without types
import { indexOf, registries, unitsOf } from '../scripts/registries.mjs'

interface Registry {
  readonly folder: string
}

/** Names of the fixtures and tests in a folder, without their endings. */
function fixturesOf(folder: string): string[] {
  const mirror = folder.replace(/^src/, 'tests')
  if (!existsSync(mirror)) return []
  return readdirSync(mirror).map((name) => name.split('.')[0]!)
}

/** The lines of a file that say what is to be written there, each with its place. */
function leftIn(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      line.includes('REPLACE:') ? [`${file}:${at + 1} ${line.slice(line.indexOf('REPLACE:'))}`] : [],
    )
}

describe.each((registries as Registry[]).filter(({ folder }) => existsSync(folder)))('$folder', (registry) => {
  const { folder } = registry
  const units = unitsOf(folder) as string[]

  test('has an index that names every unit', () => {
    expect(readFileSync(join(folder, 'index.ts'), 'utf8')).toBe(indexOf(registry))
  })

  test('has a fixture of the same name for every unit', () => {
    const fixtures = fixturesOf(folder)
    const missing = units.filter((unit) => !fixtures.includes(unit))
    expect(
      missing.map((unit) => `${folder}/${unit}.ts has no fixture beside ${folder.replace(/^src/, 'tests')}/`),
    ).toEqual([])
  })

  test('has no fixture without a unit', () => {
    const own = [...units, basename(folder), 'index']
    expect(fixturesOf(folder).filter((name) => !own.includes(name))).toEqual([])
  })

  test('has nothing left to replace of what npm run new wrote', () => {
    const mirror = folder.replace(/^src/, 'tests')
    const files = [folder, ...(existsSync(mirror) ? [mirror] : [])].flatMap((where) =>
      readdirSync(where, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => join(where, name)),
    )
    const left = files.flatMap(leftIn)
    expect(left, left.join('\n')).toEqual([])
  })

  test('exports each unit under the name of its file', async () => {
    for (const unit of units) {
      const module = (await import(join('..', folder, `${unit}.ts`))) as Record<string, unknown>
      const name = unit.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      expect(Object.keys(module), join(dirname(folder), unit)).toContain(name)
    }
  })
})

describe('src/actors/gazetteers', () => {
  test('has nothing left to replace of what npm run new wrote', () => {
    const left = ['src/actors/gazetteers', 'tests/actors/gazetteers'].flatMap((folder) =>
      readdirSync(folder).flatMap((name) => leftIn(join(folder, name))),
    )
    expect(left, left.join('\n')).toEqual([])
  })
})

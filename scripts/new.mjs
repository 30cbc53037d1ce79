// Writes a new unit from the templates of `scripts/new/`: its file, its fixture and the index of its folder.
//
//   npm run new -- date-pattern harvest-year
//
// Both tell by `REPLACE:` what is to be written; a test fails as long as one of these is left. A new kind of unit is a row
// here and two templates there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { indexOf, registries, unitsOf } from './registries.mjs'

/** Where the files of a unit of each kind stand, and what makes its fixture run once they are written. */
export const kinds = {
  'date-pattern': {
    unit: 'src/dates/patterns/NAME.ts',
    fixture: 'tests/dates/patterns/NAME.md',
    next: ['npx vitest run tests/dates'],
  },
  'marker-style': {
    unit: 'src/cite/styles/NAME.ts',
    fixture: 'tests/cite/styles/NAME.md',
    next: ['npx vitest run tests/cite'],
  },
  'sentence-rule': {
    unit: 'src/split/rules/NAME.ts',
    fixture: 'tests/split/rules/NAME.md',
    next: ['npx vitest run tests/split'],
  },
  'validation-rule': {
    unit: 'src/check/rules/NAME.ts',
    fixture: 'tests/check/rules/NAME.md',
    next: [
      'UPDATE_FIXTURES=1 npx vitest run tests/check/rules.test.ts, then read what it wrote',
      'npm run build && node dist/cli/main.js explain --all > docs/rules.md',
    ],
  },
  gazetteer: {
    unit: 'src/actors/gazetteers/NAME.txt',
    fixture: 'tests/actors/gazetteers/NAME.md',
    next: ['npm run build, which lays the list out', 'npx vitest run tests/actors'],
  },
  construct: {
    unit: 'src/events/constructs/NAME.ts',
    fixture: 'tests/events/constructs/NAME.md',
    next: ['npx vitest run tests/events'],
  },
  'export-format': {
    unit: 'src/export/formats/NAME.ts',
    fixture: 'tests/export/formats/NAME.test.ts',
    next: ['npx vitest run tests/export', 'a row in docs/export.md'],
  },
}

/**
 * Writes a unit's files under a root.
 * @returns Their paths, the index that was renewed among them.
 * @throws {Error} for a kind that is none and a name that is bad or taken; nothing is written then.
 */
export function writeUnit(kind, name, root = '.') {
  if (!Object.hasOwn(kinds, kind))
    throw new Error(`Unexpected kind ${JSON.stringify(kind)}, expected one of ${Object.keys(kinds).join(', ')}`)
  const [unit, fixture] = [kinds[kind].unit, kinds[kind].fixture].map((path) => path.replace('NAME', name ?? ''))
  const registry = registries.find(({ folder }) => folder === dirname(kinds[kind].unit))
  checkName(name, basename(dirname(unit)))
  const units = unitsOf(join(root, dirname(unit)))
  const same = units.find((one) => camelOf(one) === camelOf(name))
  if (same !== undefined) throw taken(name, `${dirname(unit)}/${same}`)
  for (const path of [unit, fixture]) if (existsSync(join(root, path))) throw taken(name, path)
  const fill = (text) => text.replaceAll('{{name}}', name).replaceAll('{{camel}}', camelOf(name))
  const template = (part) => fill(readFileSync(join(import.meta.dirname, `new/${kind}.${part}.txt`), 'utf8'))
  const files = { [unit]: template('unit'), [fixture]: template('fixture') }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  if (registry === undefined) return [unit, fixture]
  const index = join(registry.folder, 'index.ts')
  writeFileSync(join(root, index), indexOf({ ...registry, folder: join(root, registry.folder) }))
  return [unit, fixture, index]
}

const camelOf = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/** Throws unless a name can be that of a file, and in camel case that of a constant beside the list of its folder. */
function checkName(name, list) {
  if (name === undefined) throw new Error('Unexpected end, expected a name in kebab-case: npm run new -- KIND NAME')
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new Error(`Unexpected name ${JSON.stringify(name)}, expected kebab-case such as harvest-year`)
  if (name === 'index' || camelOf(name) === list || !isIdentifier(camelOf(name)))
    throw new Error(`Unexpected name ${JSON.stringify(name)}, expected none that code has a meaning for`)
}

const taken = (name, path) =>
  new Error(`Unexpected name ${JSON.stringify(name)}, expected one that is free: see ${path}`)

function isIdentifier(word) {
  try {
    return Boolean(new Script(`'use strict'; const ${word} = 0`))
  } catch {
    return false
  }
}

if (process.argv[1] && import.meta.url.endsWith(`/${basename(process.argv[1])}`)) {
  const [kind, name, ...rest] = process.argv.slice(2)
  try {
    if (rest.length > 0) throw new Error(`Unexpected ${JSON.stringify(rest[0])}, expected a kind and a name`)
    for (const path of writeUnit(kind, name, join(import.meta.dirname, '..'))) console.log(path)
    console.log(['Write what stands behind each REPLACE:, then', ...kinds[kind].next].join('\n  '))
  } catch ({ message }) {
    console.error(message)
    process.exitCode = 2
  }
}

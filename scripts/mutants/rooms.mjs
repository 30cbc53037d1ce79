import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findMutants } from './find-mutants.mjs'

/** Tests of the whole way of a document; they run last, the slowest at the end. */
const everywhere = ['scripts/mutants/seeds.mjs', 'tests/grounding.test.ts']

/** The rooms that are mutated, and the folders of the tests that are to notice. */
const tests = {
  dates: ['tests/dates'],
  events: ['tests/events', 'tests/identity'],
  cite: ['tests/cite', 'tests/split'],
  split: ['tests/split', 'tests/cite'],
}

/** The rooms by name. A registry that is written by a script has no rules of its own. */
export const rooms = Object.keys(tests).map((name) => ({
  name,
  files: filesOf(`src/${name}`, '.ts').filter((path) => !path.endsWith('/index.ts')),
  tests: [...tests[name].flatMap((folder) => filesOf(folder, '.test.ts')), ...everywhere],
}))

/** All mutants of a room, in the order of its files. */
export const mutantsOf = ({ files }) => files.flatMap((path) => findMutants(path, readFileSync(path, 'utf8')))

function filesOf(folder, extension) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name))
    .sort()
}

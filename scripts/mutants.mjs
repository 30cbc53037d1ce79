// Changes one rule at a time and runs the tests of its room: a change that no test notices is a rule that none holds.
//
//   npm run mutants                                  a sample of 400, the same each time
//   npm run mutants -- --room cite --sample 50       of one room
//   npm run mutants -- --seed 2                      another sample
//   npm run mutants -- --file season-name --all      every mutant of some files
//   npm run mutants -- --quick                       without the tests of whole documents, which take longest
//   npm run mutants -- --json mutants.json           what became of each, too
//
// Prints the survivors and the share of each room that was killed. Those of scripts/mutants/equivalents.json change
// nothing that could be noticed, and are left out. Not a part of CI: it takes a quarter of an hour.
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { mutantsOf, rooms } from './mutants/rooms.mjs'
import { sample } from './mutants/sample.mjs'
import { testMutants } from './mutants/test-mutants.mjs'

const { values: options } = parseArgs({
  options: {
    room: { type: 'string', multiple: true },
    file: { type: 'string' },
    sample: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    all: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    jobs: { type: 'string', default: String(availableParallelism()) },
    json: { type: 'string' },
  },
})

const equivalents = JSON.parse(readFileSync(new URL('mutants/equivalents.json', import.meta.url), 'utf8'))
const chosen = rooms.filter(({ name }) => options.room?.includes(name) ?? true)
const each = Math.ceil(Number(options.sample) / chosen.length)

/** The lines of a file that a mutant touches, before and after. */
function diffOf({ path, line, start, by, text }) {
  const before = readFileSync(path, 'utf8').split('\n')
  const after = text.split('\n')
  const lost = before.length - after.length
  const added = by.split('\n').length
  const from = line - 1
  const shown = (lines, count) => lines.slice(from, from + count)
  return [
    ...shown(before, added + lost).map((one) => `- ${around(one, start, before, from)}`),
    ...shown(after, added).map((one) => `+ ${around(one, start, before, from)}`),
  ].join('\n')
}

/** A line, or what stands near the place where it is changed. */
function around(line, start, lines, from) {
  if (line.length <= 160) return line.trim()
  const column = start - lines.slice(0, from).join('\n').length - 1
  return `…${line.slice(Math.max(0, column - 60), column + 90)}…`
}

const all = []
for (const { tests, ...rest } of chosen) {
  const room = { ...rest, tests: tests.filter((path) => !options.quick || path !== 'tests/grounding.test.ts') }
  const mutants = mutantsOf(room).filter(({ path }) => path.includes(options.file ?? ''))
  const picked = options.all ? mutants : sample(mutants, each, options.seed)
  const tested = picked.filter(({ key }) => !(key in equivalents))
  const started = performance.now()
  let done = 0
  const results = await testMutants(room, tested, Number(options.jobs), () => {
    done++
    if (process.stderr.isTTY) process.stderr.write(`\r${room.name} ${done}/${tested.length} `)
  })
  if (process.stderr.isTTY) process.stderr.write('\r')
  all.push(...results)
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length
  const [survived, invalid, hung] = [count('survived'), count('invalid'), count('hung')]
  const valid = results.length - invalid
  for (const { mutant } of results.filter(({ outcome }) => outcome === 'survived')) {
    console.log(`${mutant.path}:${mutant.line} ${mutant.rule} (${mutant.key})\n${diffOf(mutant)}\n`)
  }
  const share = valid === 0 ? '–' : `${(((valid - survived) / valid) * 100).toFixed(1)} %`
  const others = [`${hung} by not ending`, `${invalid} are no program`, `${picked.length - tested.length} equivalent`]
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`${room.name}: ${valid - survived} of ${valid} killed, ${share} (${others.join(', ')}; ${seconds} s)\n`)
}
if (options.json) {
  const rows = all.map(({ mutant: { text, ...mutant }, ...result }) => ({ ...mutant, ...result }))
  writeFileSync(options.json, `${JSON.stringify(rows, null, 1)}\n`)
}

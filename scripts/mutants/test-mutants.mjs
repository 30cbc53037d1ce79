import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleTests } from './bundle-tests.mjs'

/** A process keeps every bundle that it has loaded: after so many it is replaced. */
const MOST_RUNS = 150
/** How long a mutant may take, in terms of the time that the tests take without it, and at least, in milliseconds. */
const PATIENCE = 20
const LEAST_PATIENCE = 60_000

/**
 * Runs a room's tests against each of its mutants. Each comes back with what became of it: `survived`, `killed` (by a
 * test, named), `hung` (its tests did not end, or its process did), or `invalid` (no program, so nothing to notice).
 */
export async function testMutants(room, mutants, jobs, tell) {
  const started = performance.now()
  const base = await withRunner(room, (run) => run(undefined, 600_000))
  if (base.failed !== null) throw new Error(`${room.name} fails without a mutant: ${base.failed}: ${base.message}`)
  const patience = Math.max(LEAST_PATIENCE, PATIENCE * (performance.now() - started))
  const results = []
  let next = 0
  const work = () =>
    withRunner(room, async (run) => {
      for (let at = next++; at < mutants.length; at = next++) {
        const mutant = mutants[at]
        results[at] = { mutant, ...outcomeOf(await run(mutant, patience)) }
        tell(results[at])
      }
    })
  await Promise.all(Array.from({ length: jobs }, work))
  return results
}

function outcomeOf({ failed, message }) {
  if (failed === null) return { outcome: 'survived' }
  if (failed === 'building' || /^Invalid regular expression/.test(message)) return { outcome: 'invalid', message }
  return { outcome: failed === 'ending' ? 'hung' : 'killed', by: failed, message }
}

/** Calls back with a function that runs the room's tests against one mutant, in a process that is kept. */
async function withRunner(room, use) {
  const folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.mutants-'))
  const bundle = await bundleTests(room.tests, room.files)
  let child
  let runs = 0
  const stop = () => child?.kill('SIGKILL')
  try {
    return await use(async (mutant, patience) => {
      const text = await bundle.build(mutant).catch(() => undefined)
      if (text === undefined) return { failed: 'building' }
      const file = join(folder, `${runs}.mjs`)
      writeFileSync(file, text)
      if (child === undefined || child.exitCode !== null || child.signalCode !== null || runs % MOST_RUNS === 0) {
        stop()
        child = await start()
      }
      runs++
      const result = await ask(child, pathToFileURL(file).href, patience)
      rmSync(file)
      return result
    })
  } finally {
    stop()
    await bundle.dispose()
    rmSync(folder, { recursive: true })
  }
}

async function start() {
  const child = fork(join(import.meta.dirname, 'child.mjs'), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  await new Promise((done) => child.once('message', done))
  return child
}

/** What a process answers; `ending` where it does not in time, or dies of the question. */
function ask(child, question, patience) {
  return new Promise((done) => {
    const end = (result) => {
      clearTimeout(timer)
      child.removeAllListeners()
      done(result)
    }
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    child.once('message', end)
    child.once('exit', () => end({ failed: 'ending' }))
    child.send(question)
  })
}

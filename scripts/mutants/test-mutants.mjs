import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleTests } from './bundle-tests.mjs'

/** A process keeps every bundle that it has loaded: after so many it is replaced. */
const MOST_RUNS = 150
/** How long one test may take, in milliseconds; without a mutant none takes a second. */
const PATIENCE = 15_000

/**
 * Runs a room's tests against each of its mutants. Each comes back with what became of it: `survived`, `killed` (by a
 * test, named), `hung` (its tests did not end, or its process did), or `invalid` (no program, so nothing to notice).
 */
export async function testMutants(room, mutants, jobs, tell) {
  const base = await withRunner(room, (run) => run())
  if (base.failed !== null) throw new Error(`${room.name} fails without a mutant: ${base.failed}: ${base.message}`)
  const results = []
  let next = 0
  const work = () =>
    withRunner(room, async (run) => {
      for (let at = next++; at < mutants.length; at = next++) {
        const mutant = mutants[at]
        results[at] = { mutant, ...outcomeOf(await run(mutant)) }
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
    return await use(async (mutant) => {
      const text = await bundle.build(mutant).catch(() => undefined)
      if (text === undefined) return { failed: 'building' }
      const file = join(folder, `${runs}.mjs`)
      writeFileSync(file, text)
      if (child === undefined || child.exitCode !== null || child.signalCode !== null || runs % MOST_RUNS === 0) {
        stop()
        child = await start()
      }
      runs++
      const result = await ask(child, pathToFileURL(file).href)
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

/** What a process answers; `ending` where a test of it does not end in time, or it dies of the question. */
function ask(child, question) {
  return new Promise((done) => {
    let timer
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    }
    const end = (result) => {
      clearTimeout(timer)
      child.removeAllListeners()
      done(result)
    }
    child.on('message', (message) => (message === 'alive' ? wait() : end(message)))
    child.once('exit', () => end({ failed: 'ending' }))
    child.send(question)
    wait()
  })
}

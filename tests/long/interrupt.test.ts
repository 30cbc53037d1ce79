import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bin, cachesIn, filesOf, folderOf, regesta } from '../support/regesta.js'

const sentence = 'In 1961 the council of Lindholm signed a charter in Porto with the Weavers Guild.[1] '
/** The largest is read first; each takes half a second and more. */
const documents = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, i) => [`seeds/${name}.txt`, sentence.repeat(1_000 - i)]),
)

/** Starts an extraction, asks it to end when it has written something, and says what it said and how long it took. */
async function interrupted(cwd: string, jobs: string) {
  const child = spawn(process.execPath, [bin, 'extract', '-j', jobs], {
    cwd,
    env: { ...process.env, ...cachesIn(cwd) },
  })
  let err = ''
  child.stderr.on('data', (chunk) => (err += chunk))
  while (!existsSync(join(cwd, 'output/a.txt.events.jsonl'))) await new Promise((resolve) => setTimeout(resolve, 20))
  // In the midst of the next document.
  await new Promise((resolve) => setTimeout(resolve, 200))
  const asked = performance.now()
  child.kill('SIGINT')
  const status = await new Promise((resolve) => child.once('exit', resolve))
  return { status, err, took: performance.now() - asked }
}

test.each(['1', '2'])('with %s at a time, Ctrl-C ends within a second and says how to go on', async (jobs) => {
  const cwd = folderOf(documents)
  const { status, err, took } = await interrupted(cwd, jobs)
  expect(status).toBe(130)
  const said =
    /^Stopped: (\d) of 7 documents done, what is written of output stays\. The same command goes on with the rest\.\n$/
  const done = Number(said.exec(err)?.[1])
  expect(done).toBeGreaterThan(0)
  expect(Object.keys(filesOf(join(cwd, 'output')))).toHaveLength(done)
  expect(took).toBeLessThan(1_000)
  const again = /^7 documents, (\d) unchanged since (?:it was|they were) last read/.exec(
    regesta(['extract'], { cwd }).out,
  )
  expect(Number(again?.[1])).toBeGreaterThanOrEqual(done)
})

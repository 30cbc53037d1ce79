// Prints what each way to run a batch costs, as a table: the pool of one machine, and queues on servers that run.
//
//   node bench/scale.mjs --queue redis://127.0.0.1:6379 --queue postgres://user@127.0.0.1/postgres
//   node bench/scale.mjs --documents 400 --size 10000
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prose } from './prose.mjs'

const { values } = parseArgs({
  options: {
    queue: { type: 'string', multiple: true, default: [] },
    documents: { type: 'string', default: '400' },
    size: { type: 'string', default: '10000' },
  },
})
const count = Number(values.documents)
const size = Number(values.size)
const bin = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const cwd = mkdtempSync(join(tmpdir(), 'regesta-scale-'))

function run(...args) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status}: ${stderr}`)
  return (performance.now() - started) / 1000
}

/** Seconds from the start of so many worker processes until all of them have found nothing left to do. */
async function workers(processes, url) {
  const started = performance.now()
  const ends = Array.from({ length: processes }, () => {
    const worker = spawn(process.execPath, [bin, 'work', '--queue', url, '--batch', 'bench', '-j', '1', '--drain'], {
      stdio: 'ignore',
    })
    return new Promise((resolve, reject) => {
      worker.once('exit', (status) => (status === 0 ? resolve() : reject(new Error(`work: ${status}`))))
    })
  })
  await Promise.all(ends)
  return (performance.now() - started) / 1000
}

const row = (...cells) => console.log(`| ${cells.join(' | ')} |`)
const line = (name, seconds, more = '') => {
  row(name, seconds.toFixed(1), (count / seconds).toFixed(1), ((count * size) / 1e6 / seconds).toFixed(3), more)
}

try {
  mkdirSync(join(cwd, 'seeds'))
  for (let i = 0; i < count; i++) writeFileSync(join(cwd, 'seeds', `${i}.txt`), `${i}. ${prose(size)}`)
  console.log(`\n${count} documents of ${size} characters\n`)
  row('way', 's', 'documents/s', 'MB/s', 'submit and collect, ms a document')
  row('---', '---', '---', '---', '---')
  for (const jobs of [1, 2])
    line(`pool, ${jobs} at a time`, run('extract', '-q', '--no-cache', '-j', `${jobs}`, '-o', `pool-${jobs}`))
  for (const url of values.queue) {
    for (const processes of [1, 2]) {
      const submit = run('submit', '--queue', url, '--batch', 'bench')
      const work = await workers(processes, url)
      const collect = run('collect', '--queue', url, '--batch', 'bench', '-q', '--remove', '-o', `queue-${processes}`)
      const each = `${((submit / count) * 1000).toFixed(1)} + ${((collect / count) * 1000).toFixed(1)}`
      line(`${new URL(url).protocol.slice(0, -1)}, ${processes} worker${processes > 1 ? 's' : ''}`, work, each)
    }
  }
} finally {
  rmSync(cwd, { recursive: true, force: true })
}

// A process that runs one command line of the built command after the other, and says of each its status and what it wrote.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

setFlagsFromString('--heap-growing-percent=40')

const scripts = { 'regesta:command': 'cli/command.cjs', 'regesta:extraction': 'run/extraction.cjs' }
const loaded = {}
function load(name) {
  const file = new URL(`../../dist/${scripts[name]}`, import.meta.url)
  const module = { exports: {} }
  const define = new Script(readFileSync(file, 'latin1'), { filename: file.href }).runInThisContext()
  define(module.exports, createRequire(file), module, fileURLToPath(file), file.href, importFor)
  return module.exports
}
const importFor = async (name) => (name in scripts ? (loaded[name] ??= load(name)) : import(name))

const { run } = load('regesta:command')

const end = process.exit.bind(process)
/** What commands listen for, each for itself. */
const signals = ['SIGINT', 'SIGTERM', 'uncaughtException']

let written = { out: [], err: [] }
const capture = (stream, chunks) => {
  stream.write = (chunk, ...others) => {
    chunks().push(Buffer.from(chunk))
    const done = others.find((one) => typeof one === 'function')
    if (done) queueMicrotask(done)
    return true
  }
}
capture(process.stdout, () => written.out)
capture(process.stderr, () => written.err)

const answer = (status, then = () => {}) => {
  const [out, err] = [written.out, written.err].map((chunks) => Buffer.concat(chunks).toString())
  process.send({ status, out, err }, then)
}

process.exit = (status) => answer(status ?? process.exitCode ?? 0, () => end())
process.on('disconnect', () => end())
process.on('message', async ({ args, cwd, input, env }) => {
  written = { out: [], err: [] }
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(cwd)
  process.exitCode = undefined
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)], { objectMode: false })
  Object.defineProperty(process, 'stdin', { value: stdin, configurable: true, writable: true })
  await run(args)
  for (const signal of signals) process.removeAllListeners(signal)
  answer(process.exitCode ?? 0)
})
process.send('ready')

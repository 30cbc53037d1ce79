// How time grows with length: prints a table and exits with 1 where doubling a text more than doubles (2.2×) the time: prose and
// traps of so many characters as plain text and as Markdown, and crowds of so many names, dates and markers.
//
//   node bench/doubling.mjs [--size 100000] [--count 8000] [--only NAME,NAME] [--media text/markdown]
//
// Time is that of the processor, so that other programs do not count, and begins without the garbage of what was read before.
// What looks slow is measured again, up to eight times, and the least counts: compilers and the collection of garbage take their
// time at random. A trap that takes longer than two minutes is stopped.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { crowds } from './crowds.mjs'
import { prose } from './prose.mjs'
import { traps } from './traps.mjs'

const LIMIT = 2.2
const LONGEST = 120_000
const AGAIN = 8
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    count: { type: 'string', default: '8000' },
    only: { type: 'string' },
    media: { type: 'string', default: 'text/plain,text/markdown' },
  },
})
const many = Object.fromEntries(Object.entries(crowds).map(([name, crowd]) => [`many: ${name}`, crowd]))
const cases = { prose, ...traps, ...many }

if (process.send) {
  const { extract } = await import('../dist/index.js')
  const timeOf = (text, mediaType) => {
    gc()
    const before = process.cpuUsage()
    extract({ id: 'a', text, mediaType })
    const { user } = process.cpuUsage(before)
    return user / 1000
  }
  timeOf(prose(20_000), 'text/plain')
  timeOf(prose(20_000), 'text/markdown')
  process.on('message', ({ name, size, mediaType }) => {
    const [text, longer] = [cases[name](size), cases[name](2 * size)]
    const result = { once: timeOf(text, mediaType), twice: timeOf(longer, mediaType) }
    for (let again = 0; again < AGAIN && result.twice / result.once > LIMIT; again++) {
      result.once = Math.min(result.once, timeOf(text, mediaType))
      result.twice = Math.min(result.twice, timeOf(longer, mediaType))
    }
    process.send(result)
  })
  process.send('ready')
} else {
  const [size, count] = [Number(values.size), Number(values.count)]
  const media = values.media.split(',')
  const only = values.only?.split(',')
  const runs = [
    ...media.flatMap((mediaType) => ['prose', ...Object.keys(traps)].map((name) => ({ name, size, mediaType }))),
    ...Object.keys(many).map((name) => ({ name, size: count, mediaType: media.at(-1) })),
  ].filter(({ name }) => only === undefined || only.includes(name.replace('many: ', '')))
  let slow = 0
  console.log(
    `| ${size} and ${2 * size} characters, or ${count} and ${2 * count} items | type | ms | ms | ratio |\n| --- | --- | --- | --- | --- |`,
  )
  let child = await start()
  for (const run of runs) {
    const result = await ask(child, run)
    if (!result) {
      child.kill('SIGKILL')
      child = await start()
    }
    // Under 200 ms the ratio is noise.
    const ratio = result && result.twice > 200 ? result.twice / Math.max(result.once, 1) : 1
    const fails = !result || ratio > LIMIT
    if (fails) slow++
    const cells = result
      ? [result.once.toFixed(0), result.twice.toFixed(0), ratio.toFixed(2)]
      : ['–', `over ${LONGEST}`, '–']
    console.log(`| ${run.name} | ${run.mediaType} | ${cells.join(' | ')} |${fails ? ' ←' : ''}`)
  }
  child.kill()
  process.exitCode = slow > 0 ? 1 : 0
}

function start() {
  const child = fork(fileURLToPath(import.meta.url), { execArgv: ['--expose-gc'] })
  return new Promise((resolve) => child.once('message', () => resolve(child)))
}

function ask(child, question) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(undefined), LONGEST)
    const finish = (answer) => {
      clearTimeout(timer)
      child.off('message', finish)
      child.off('exit', gone)
      resolve(answer)
    }
    const gone = () => finish(undefined)
    child.once('message', finish)
    child.once('exit', gone)
    child.send(question)
  })
}

// How time grows with length: prints a table and exits with 1 where doubling a text more than doubles (2.3×) the time.
//
//   node bench/doubling.mjs [--size 100000] [--only NAME,NAME] [--media text/markdown]
//
// Time is that of the processor, so that other programs do not count, and begins without the garbage of what was read before.
// What looks slow is measured again, up to eight times, and the least counts: compilers and the collection of garbage take their
// time at random. A trap that takes longer than two minutes is stopped.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prose } from './prose.mjs'
import { traps } from './traps.mjs'

const LIMIT = 2.3
const LONGEST = 120_000
const AGAIN = 8
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    only: { type: 'string' },
    media: { type: 'string', default: 'text/plain,text/markdown' },
  },
})
const cases = { prose, ...traps }

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
  const size = Number(values.size)
  let slow = 0
  console.log(
    `| text of ${size} and ${2 * size} characters | type | ms | ms | ratio |\n| --- | --- | --- | --- | --- |`,
  )
  let child = await start()
  for (const mediaType of values.media.split(',')) {
    for (const name of values.only?.split(',') ?? Object.keys(cases)) {
      const result = await ask(child, { name, size, mediaType })
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
      console.log(`| ${name} | ${mediaType} | ${cells.join(' | ')} |${fails ? ' ←' : ''}`)
    }
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

// Runs bundles of tests, one after another, each up to its first failure. The libraries that they share stay loaded.
import { takeTests } from './test-api.mjs'

/** How long each test took last, in milliseconds: the quick ones go first. */
const times = []

async function run(bundle) {
  try {
    await import(bundle)
  } catch (error) {
    takeTests()
    return { failed: 'loading', message: firstLine(error) }
  }
  const tests = takeTests()
  if (tests.length === 0) return { failed: 'loading', message: 'Unexpected bundle without tests' }
  const order = [...tests.keys()].sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0))
  for (const at of order) {
    const { name, body } = tests[at]
    const started = performance.now()
    process.send('alive')
    try {
      await body()
    } catch (error) {
      return { failed: name, message: firstLine(error) }
    }
    times[at] = performance.now() - started
  }
  return { failed: null }
}

const firstLine = (error) => String(error?.message ?? error).split('\n')[0]

process.on('message', async (bundle) => process.send(await run(bundle)))
process.send('ready')

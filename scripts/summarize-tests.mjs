// Prints the closing line of a test run from vitest's JSON report, `N passed, N failed[, N skipped]`, and exits with 1
// where a test failed or none ran. A file that could not be loaded has no tests to fail: it counts as one that did.
//
//   node scripts/summarize-tests.mjs report.json
import { readFileSync } from 'node:fs'

const text = readFileSync(process.argv[2], 'utf8')
const files = text === '' ? [] : JSON.parse(text).testResults
const tests = files.flatMap((file) => file.assertionResults)
const count = (...states) => tests.filter(({ status }) => states.includes(status)).length

const passed = count('passed')
const broken = files.filter(
  (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
)
const failed = count('failed') + broken.length
const skipped = count('skipped', 'pending', 'todo', 'disabled')

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

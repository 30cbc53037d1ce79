// Prints the closing line of test runs from vitest's JSON reports, `N passed, N failed[, N skipped]`, and exits with 1
// where a test failed or a report has none that passed. A file that could not be loaded has no tests to fail: it counts as one that did.
//
//   node scripts/summarize-tests.mjs report.json…
import { existsSync, readFileSync } from 'node:fs'

const reports = process.argv.slice(2).map((path) => {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return text === '' ? [] : JSON.parse(text).testResults
})
const files = reports.flat()
const tests = files.flatMap((file) => file.assertionResults)
const count = (...states) => tests.filter(({ status }) => states.includes(status)).length

const passed = count('passed')
const broken = files.filter(
  (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
)
const failed = count('failed') + broken.length
const skipped = count('skipped', 'pending', 'todo', 'disabled')

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
const isEmpty = (report) => !report.some((file) => file.assertionResults.some(({ status }) => status === 'passed'))
process.exitCode = failed > 0 || reports.length === 0 || reports.some(isEmpty) ? 1 : 0

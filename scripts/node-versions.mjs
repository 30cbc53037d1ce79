// Runs the built command and the built library on each Node that is promised, and holds what they give of the seeds against
// what is committed, byte by byte; a word on standard error is a fault as well. Nodes come from npm's `node` package, into `.cache/`.
//
//   node scripts/node-versions.mjs                     the command and the library, a few seconds a version
//   node scripts/node-versions.mjs --suite [ARGUMENT…] the suite too, with Vitest's arguments: --suite --project pure
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const VERSIONS = ['20.19.0', '22', '24']

const root = join(import.meta.dirname, '..')
const faults = []

/** The binary of a version, installed where it is not there yet. */
function nodeOf(version) {
  const folder = join(root, '.cache/node', version)
  const binary = join(folder, 'node_modules/node/bin/node')
  if (existsSync(binary)) return binary
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `node@${version}`], { cwd: folder })
  return binary
}

function expectOf(name, { status, stdout, stderr }, out) {
  if (status !== 0) faults.push(`${name}: Unexpected status ${status}, expected 0: ${stderr}`)
  else if (stderr !== '') faults.push(`${name}: Unexpected words on standard error: ${stderr}`)
  else if (out !== undefined && stdout !== out) faults.push(`${name}: Unexpected ${stdout}, expected ${out}`)
}

/** Each file of a folder with its bytes. */
const bytesOf = (folder) =>
  JSON.stringify(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  )

const USE = `extract('In 1961 the council signed a charter in Lisbon.[1]').events.map(({ when }) => when.edtf).join()`

/** What a user does with a package. */
function use(version, node, folder) {
  const run = (...args) =>
    spawnSync(node, args, { cwd: root, encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: folder } })
  const command = (...args) => run('dist/cli/main.js', ...args)
  const output = join(folder, 'output')
  const started = performance.now()
  expectOf(`${version}: extract`, command('extract', 'seeds', '-o', output, '--no-cache'))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (bytesOf(output) !== bytesOf(join(root, 'output')))
    faults.push(`${version}: Unexpected bytes, expected those of output/`)
  expectOf(`${version}: validate`, command('validate', output, '--source', 'seeds'))
  expectOf(`${version}: report`, command('report', output, '--source', 'seeds', '-o', join(folder, 'report.html')))
  const kept = existsSync(join(folder, 'regesta/compiled'))
  if (!kept) faults.push(`${version}: Unexpected lack of compiled code in the cache`)
  const module = `import { extract } from './dist/index.js'; process.stdout.write(${USE})`
  expectOf(`${version}: import`, run('--input-type=module', '--eval', module), '1961')
  const script = `const { extract } = require('./dist/index.js'); process.stdout.write(${USE})`
  expectOf(`${version}: require`, run('--input-type=commonjs', '--eval', script), '1961')
  process.stdout.write(`Node ${run('--version').stdout.trim()}: the seeds in ${seconds} s\n`)
}

const [flag, ...vitest] = process.argv.slice(2)
for (const version of VERSIONS) {
  const node = nodeOf(version)
  const folder = mkdtempSync(join(tmpdir(), 'regesta-'))
  try {
    use(version, node, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (flag !== '--suite') continue
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` }
  const { status } = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', ...vitest], {
    cwd: root,
    stdio: 'inherit',
    env,
  })
  if (status !== 0) faults.push(`${version}: the suite failed`)
}
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length > 0 ? 1 : 0

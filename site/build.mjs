// Builds the site of the documentation into `site/dist/`, from the Markdown of the repository, with the playground. It fetches
// nothing; what it is built by is installed into `site/node_modules` at the first time.
//
//   npm run site                       for a server that shows it at /
//   npm run site -- --base /regesta/   for one that shows it below that
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { browserBundle } from '../scripts/browser-bundle.mjs'
import { brokenLinks } from './check-links.mjs'
import { layOutPages } from './lay-out-pages.mjs'
import { inlineScripts, withPolicy } from './policy.mjs'

const here = import.meta.dirname
const root = join(here, '..')
const { base } = parseArgs({ options: { base: { type: 'string', default: '/' } } }).values
if (!/^\/(?:[^/]+\/)*$/.test(base)) throw new Error(`--base: Unexpected "${base}", expected a path from / to /`)

const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, stdio: 'inherit' })
if (!existsSync(join(here, 'node_modules/vitepress'))) npm(here, 'ci', '--no-audit', '--no-fund')
if (!existsSync(join(root, 'dist/data/SHA256SUMS'))) npm(root, 'run', 'build')

const [pages, dist] = [join(here, '.pages'), join(here, 'dist')]
for (const folder of [pages, dist]) rmSync(folder, { recursive: true, force: true })
layOutPages(root, pages)
cpSync(join(here, 'pages'), pages, { recursive: true })

// The playground, beside its page.
const playground = join(pages, 'public/playground')
mkdirSync(join(playground, 'tables'), { recursive: true })
writeFileSync(join(playground, 'worker.js'), await browserBundle())
// All but what only exports and reports look up.
const extractionTable = (name) => name.endsWith('.bin') && name !== 'places.bin'
for (const name of readdirSync(join(root, 'dist/data')).filter(extractionTable)) {
  // Not named `.gz`: servers would unpack it on the way, or say that browsers should.
  const table = gzipSync(readFileSync(join(root, 'dist/data', name)), { level: 9 })
  writeFileSync(join(playground, 'tables', name.replace('.bin', '.table')), table)
}
cpSync(join(root, 'dist/report/client'), join(playground, 'report'), { recursive: true })
cpSync(join(root, 'NOTICE'), join(pages, 'public/files/NOTICE.txt'))
cpSync(join(root, 'dist/THIRD-PARTY-LICENSES'), join(pages, 'public/files/THIRD-PARTY-LICENSES.txt'))

process.env.SITE_BASE = base
const { build } = await import('vitepress')
await build(here)

const report = readFileSync(join(root, 'dist/report/client/main.js'), 'utf8')
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html') && !path.includes('playground/'))
  .map((path) => [join(dist, path), readFileSync(join(dist, path), 'utf8')])
const scripts = [...new Set([report, ...built.flatMap(([, html]) => inlineScripts(html))])]
for (const [path, html] of built) writeFileSync(path, withPolicy(html, scripts))

const broken = brokenLinks(dist, base)
for (const line of broken) process.stderr.write(`${line}\n`)
process.stdout.write(`${built.length} pages, ${broken.length} broken links: site/dist\n`)
process.exitCode = broken.length > 0 ? 1 : 0

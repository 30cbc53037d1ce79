// Builds the package: `dist/` holds the library, bundled, with its chunks; the command and what extracts, a script each, and the modules
// that load them; `build/` holds the same code module by module, for benchmarks and training; `dist/data/` holds tables, `dist/types/` and
// `dist/schemas/` what compilers and validators read.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { cyclonedxEsbuildPlugin } from '@cyclonedx/cyclonedx-esbuild'
import { build } from 'esbuild'
import { compromiseAsRead } from './compromise.mjs'
import { thirdPartyLicences } from './licences.mjs'
import { nodeBundle } from './node-bundle.mjs'
import { layOutSchemas } from './pack/schemas.mjs'
import { layOutTypes } from './pack/types.mjs'
import { unbundled } from './pack/unbundled.mjs'
import { buildCommand, buildExtraction } from './scripts.mjs'

/** What bundled CommonJS modules ask for. */
const banner = [
  "import { createRequire as createRequireOfChunk } from 'node:module'",
  'const require = createRequireOfChunk(import.meta.url)',
  'const __filename = import.meta.filename',
].join('\n')

/** `dist/bom.json` (CycloneDX): which packages the bundle holds, in which versions, so that an advisory can be matched against it. */
const billOfMaterials = cyclonedxEsbuildPlugin({ outputFile: 'bom.json', outputReproducible: true })

for (const folder of ['dist', 'build']) rmSync(folder, { recursive: true, force: true })
const bundles = await Promise.all([
  build({
    ...nodeBundle,
    // What loads the command shares no chunk with the library: it is there at once.
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    logLevel: 'warning',
    metafile: true,
    external: unbundled,
    plugins: [compromiseAsRead],
    banner: { js: banner },
  }),
  build({
    ...nodeBundle,
    entryPoints: { 'cli/main': 'src/cli/main.ts', 'run/thread': 'src/run/workers/thread.ts' },
    outdir: 'dist',
    logLevel: 'warning',
    metafile: true,
  }),
  buildExtraction({ external: unbundled, plugins: [compromiseAsRead] }),
  buildCommand({ external: unbundled, plugins: [] }),
  build({
    entryPoints: ['main.ts', 'page.css', 'frame.html'].map((name) => `src/report/client/${name}`),
    outdir: 'dist/report/client',
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: ['es2023', 'chrome125', 'firefox128', 'safari17.5'],
    loader: { '.html': 'copy' },
    logLevel: 'warning',
    metafile: true,
  }),
  // Of all that is bundled there is one bill.
  build({
    ...nodeBundle,
    entryPoints: ['src/index.ts', 'src/cli/command.ts'],
    outdir: 'dist',
    write: false,
    logLevel: 'warning',
    external: unbundled,
    plugins: [compromiseAsRead, billOfMaterials],
  }),
])
const metafiles = bundles.flatMap(({ metafile = [] }) => metafile)
writeFileSync('dist/THIRD-PARTY-LICENSES', thirdPartyLicences(process.cwd(), metafiles))
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' })
// Which modules each script holds: what a command loads is known by it.
const modules = metafiles.flatMap(({ outputs }) =>
  Object.entries(outputs).map(([file, { inputs }]) => [file, Object.keys(inputs)]),
)
writeFileSync('build/modules.json', JSON.stringify(Object.fromEntries(modules)))
layOutTypes(process.cwd())
await layOutSchemas(process.cwd())
await import('./data.mjs')

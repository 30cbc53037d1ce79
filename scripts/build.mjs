// Builds the package: `dist/` holds the library, bundled, with its chunks; the program, one script that the command and its threads
// load; `build/` holds the same code module by module, for benchmarks and training; `dist/data/` holds tables, `dist/types/` and
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
import { buildProgram } from './program.mjs'

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
    // What loads the program shares no chunk with the library: it is there at once.
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
  buildProgram({ external: unbundled, plugins: [compromiseAsRead, billOfMaterials] }),
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
])
const metafiles = bundles.map(({ metafile }) => metafile)
writeFileSync('dist/THIRD-PARTY-LICENSES', thirdPartyLicences(process.cwd(), metafiles))
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' })
// Which modules of the sources the program holds: what a command loads is known by it.
writeFileSync('build/modules.json', JSON.stringify(Object.keys(metafiles.at(-1).inputs)))
layOutTypes(process.cwd())
await layOutSchemas(process.cwd())
await import('./data.mjs')

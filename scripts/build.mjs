// Builds the package: `dist/` holds the command, the worker and the library, bundled, with the chunks that they share;
// `build/` holds the same code module by module, for benchmarks and training; `dist/data/` holds tables, `dist/types/` and
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
    entryPoints: [
      'src/index.ts',
      'src/cli/main.ts',
      'src/cli/run.ts',
      'src/run/workers/worker.ts',
      'src/run/sources/decode.ts',
    ],
    outdir: 'dist',
    // The hash of a chunk stands in the files that import it: an entry changes wherever anything below it does.
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    logLevel: 'warning',
    metafile: true,
    external: unbundled,
    plugins: [compromiseAsRead, billOfMaterials],
    banner: { js: banner },
  }),
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
// Which modules of the sources are in which file of the bundle: what a command loads is known by it.
const modules = Object.entries(metafiles[0].outputs).map(([file, { inputs }]) => [file, Object.keys(inputs)])
writeFileSync('build/modules.json', JSON.stringify(Object.fromEntries(modules)))
layOutTypes(process.cwd())
await layOutSchemas(process.cwd())
await import('./data.mjs')

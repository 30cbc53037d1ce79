import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { compromiseAsRead } from './compromise.mjs'

const root = join(import.meta.dirname, '..')
const playground = join(root, 'site/playground')

/** A plugin for esbuild: what only Node has is taken from the playground, or left out where nothing of it is used. */
const withoutNode = {
  name: 'without-node',
  setup(build) {
    const door = join(root, 'src/data/read-data.ts')
    build.onLoad({ filter: /[\\/]src[\\/]data[\\/]read-data\.ts$/ }, ({ path }) => {
      if (path !== door) throw new Error(`${path}: Unexpected second door to the tables`)
      return { contents: "export { readData } from './tables.js'", resolveDir: playground, loader: 'ts' }
    })
    build.onResolve({ filter: /^node:crypto$/ }, () => ({ path: join(playground, 'crypto.ts') }))
    build.onResolve({ filter: /./ }, ({ path }) => (isBuiltin(path) ? { path, external: true } : undefined))
  },
}

/**
 * The playground's worker as one classic script: the pipeline, for a browser.
 * @throws {Error} where something of Node is left in it.
 */
export async function browserBundle({ minify = true } = {}) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(playground, 'worker.ts')],
    absWorkingDir: root,
    bundle: true,
    minify,
    write: false,
    outdir: 'out',
    format: 'iife',
    platform: 'browser',
    // The parts of libraries for windows ask for a document, which a worker has not.
    conditions: ['worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    target: ['es2023', 'chrome125', 'firefox128', 'safari17.5'],
    charset: 'utf8',
    logLevel: 'warning',
    metafile: true,
    plugins: [withoutNode, compromiseAsRead],
  })
  const left = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  if (left.length > 0)
    throw new Error(`Unexpected ${left.join(', ')} in the browser's bundle, expected nothing of Node`)
  return outputFiles[0].text
}

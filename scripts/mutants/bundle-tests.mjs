import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, context } from 'esbuild'
import { nodeBundle } from '../node-bundle.mjs'

const root = join(import.meta.dirname, '../..')
const testApi = pathToFileURL(join(import.meta.dirname, 'test-api.mjs')).href

/**
 * Bundles the tests of a room with what depends on it: all else is taken from `build/` and loaded once for all mutants.
 * What comes back builds the bundle with one file of the room changed, or with none.
 */
export async function bundleTests(tests, files) {
  const changed = new Map()
  const dependants = await dependantsOf(tests, files)
  const bundle = await context({
    ...optionsFor(tests),
    plugins: [apart(dependants), sources(changed)],
    write: false,
  })
  return {
    async build(mutant) {
      changed.clear()
      if (mutant) changed.set(resolve(root, mutant.path), mutant.text)
      const { outputFiles } = await bundle.rebuild()
      return outputFiles[0].contents
    },
    dispose: () => bundle.dispose(),
  }
}

const optionsFor = (tests) => ({
  ...nodeBundle,
  stdin: { contents: tests.map((path) => `import './${path}'`).join('\n'), resolveDir: root },
  absWorkingDir: root,
  logLevel: 'silent',
  packages: 'external',
  // The package says of its files that importing them does nothing; that of a test is to be done.
  ignoreAnnotations: true,
})

/** The files of `src` that lead to one of these files, and these. */
async function dependantsOf(tests, files) {
  const { metafile } = await build({
    ...optionsFor(tests),
    plugins: [sources(new Map())],
    write: false,
    metafile: true,
  })
  const users = new Map()
  for (const [path, { imports }] of Object.entries(metafile.inputs)) {
    for (const { path: used } of imports) users.set(used, [...(users.get(used) ?? []), path])
  }
  const reached = new Set()
  const queue = [...files]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    queue.push(...(users.get(path) ?? []))
  }
  return reached
}

/** Takes the files of `src` that no mutant can reach from `build/`. */
const apart = (dependants) => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, resolveDir }) => {
      const file = relative(root, resolve(importer ? dirname(importer) : resolveDir, path)).replace(/\.[jt]s$/, '')
      if (!file.startsWith('src/') || dependants.has(`${file}.ts`)) return undefined
      return { path: pathToFileURL(join(root, 'build', `${file.slice(4)}.js`)).href, external: true }
    })
  },
})

/** Reads TypeScript, changed where it is to be; what a file asks for its own place it is told. */
const sources = (changed) => ({
  name: 'sources',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: testApi, external: true }))
    onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path }) => {
      const text = changed.get(path) ?? readFileSync(path, 'utf8')
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' }
    })
  },
})

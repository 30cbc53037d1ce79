import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { nodeBundle } from './node-bundle.mjs'

/** What extracts, and the name by which the command imports it. */
const EXTRACTION = 'src/run/workers/worker.ts'
const NAME = 'regesta:extraction'

/** A plugin for esbuild: of what extracts, the command holds nothing. */
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/worker\.js$/ }, ({ kind, path, resolveDir }) => {
      const isExtraction = resolve(resolveDir, path).replace(/\.js$/, '.ts') === resolve(EXTRACTION)
      return kind === 'dynamic-import' && isExtraction ? { path: NAME, external: true } : undefined
    }),
}

/** Bundles the command as a script. @returns What esbuild's `build` gives. */
export const buildCommand = ({ plugins, ...options }) =>
  buildScript('src/cli/command.ts', 'dist/cli/command.cjs', { ...options, plugins: [apart, ...plugins] })

/** The same for what extracts. */
export const buildExtraction = (options) => buildScript(EXTRACTION, 'dist/run/extraction.cjs', options)

/**
 * Bundles a module as one function of a script, whose code Node 20 can keep, which that of a module it cannot:
 * `(exports, require, module, __filename, urlOfScript, importFor)`. A script has no `import()` of its own: what is not
 * bundled is imported by the module that loads it. In ASCII, since one letter beyond Latin-1 doubles what a text takes in memory.
 */
async function buildScript(entry, file, options) {
  const result = await build({
    ...nodeBundle,
    format: 'cjs',
    charset: 'ascii',
    entryPoints: { [file.replace(/^dist\/|\.cjs$/g, '')]: entry },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    logLevel: 'warning',
    metafile: true,
    define: { 'import.meta.url': 'urlOfScript' },
    banner: { js: '(function(exports,require,module,__filename,urlOfScript,importFor){' },
    footer: { js: '})' },
    ...options,
  })
  const text = readFileSync(file, 'utf8').replaceAll(/\bimport\(/g, 'importFor(')
  writeFileSync(file, inAscii(text), 'latin1')
  return result
}

/**
 * esbuild leaves letters as they are in expressions and in raw templates, of which expressions are made: there, an escape is
 * the same. A letter behind a backslash (`\–`) has half of its escape already.
 */
const inAscii = (text) =>
  text.replace(/(\\*)([^\0-\x7f])/g, (_, slashes, unit) => {
    const escaped = `u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
    return slashes + (slashes.length % 2 === 0 ? '\\' : '') + escaped
  })

import { readFileSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { nodeBundle } from './node-bundle.mjs'

const FILE = 'dist/cli/program.cjs'

/**
 * Bundles the program as one function of a script, whose code Node 20 can keep, which that of a module it cannot:
 * `(exports, require, module, __filename, urlOfProgram, importOutside)`. A script has no `import()` of its own: what is not
 * bundled is imported by the module that loads it. In ASCII, since one letter beyond Latin-1 doubles what a text takes in memory.
 * @returns What esbuild's `build` gives.
 */
export async function buildProgram(options) {
  const result = await build({
    ...nodeBundle,
    format: 'cjs',
    charset: 'ascii',
    entryPoints: ['src/cli/program.ts'],
    outdir: 'dist',
    outbase: 'src',
    outExtension: { '.js': '.cjs' },
    logLevel: 'warning',
    metafile: true,
    define: { 'import.meta.url': 'urlOfProgram' },
    banner: { js: '(function(exports,require,module,__filename,urlOfProgram,importOutside){' },
    footer: { js: '})' },
    ...options,
  })
  const text = readFileSync(FILE, 'utf8').replaceAll(/\bimport\(/g, 'importOutside(')
  writeFileSync(FILE, inAscii(text), 'latin1')
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

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { build, type Plugin } from 'esbuild'
import { afterAll } from 'vitest'
// @ts-expect-error a script without types
import { nodeBundle } from '../../scripts/node-bundle.mjs'
import type { EntryTable } from '../../src/actors/spelling/entry-table.js'
import type { Extraction } from '../../src/model/extraction.js'

/** The extraction of a text by a program that lacks something. */
export type Extract = (document: { readonly text: string; readonly published?: string | null }) => Extraction

const root = join(import.meta.dirname, '../..')

/** What a list of a type is when it is empty. */
const emptyOf = (type: string) =>
  type.startsWith('readonly') ? '[]' : /^Readonly(?:Set|Map)\b/.test(type) ? `new ${type.slice(8, 11)}()` : '{}'

/** Makes each exported list of `english/` empty in the program that is to be without it: `without` is the list's file and name. */
const emptied: Plugin = {
  name: 'emptied',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/src\/english\/.*\.ts$/ }, ({ path }) => {
      const file = relative(join(root, 'src/english'), path).replace('.ts', '')
      const contents = readFileSync(path, 'utf8').replace(
        /^export const (\w+)(?:: ([^=]+?))? =(?=\s)/gm,
        (head, name: string, type = '') => `${head} without === '${file}/${name}' ? ${emptyOf(type)} :`,
      )
      return { contents, loader: 'ts' }
    }),
}

/** Asks the test for the table of gazetteers of the program that is without something. */
const asked: Plugin = {
  name: 'asked',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /\/read-data\.js$/ }, ({ importer }) =>
      importer.endsWith('/spelling/listed.ts') ? { path: 'gazetteers', namespace: 'asked' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'asked' }, () => ({
      contents: 'export const readData = () => globalThis.regestaGazetteers(without)',
    }))
  },
}

/**
 * Bundles the extraction so that it can be had without a list, as a program of its own each time; what depends on no list is
 * loaded once. Where `gazetteers` is given, its table is used, by what the program lacks.
 */
export async function bundleExtraction(
  gazetteers?: (without: string) => EntryTable,
): Promise<(without: string) => Promise<Extract>> {
  const folder = mkdtempSync(join(root, 'build/without-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  await build({
    ...nodeBundle,
    // What is imported and exported is found by lines.
    minifyWhitespace: false,
    entryPoints: ['src/run/work/extract.ts', 'src/text/nlp.ts', 'src/text/parts-of-speech/tag-parts-of-speech.ts'],
    entryNames: '[name]',
    outdir: folder,
    absWorkingDir: root,
    splitting: true,
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    alias: { 'compromise/two': './node_modules/compromise/builds/two/compromise-two.mjs' },
    plugins: gazetteers === undefined ? [emptied] : [asked],
  })
  Object.assign(globalThis, { regestaGazetteers: gazetteers })
  const load = await programOf(join(folder, 'extract.mjs'))
  return async (without) => {
    const { extract } = load(without)
    return ({ text, published = null }) => {
      const mediaType = text.startsWith('<') ? 'text/html' : 'text/plain'
      return extract({ id: 'text', text, published, mediaType })
    }
  }
}

type Program = typeof import('../../src/run/work/extract.js')

/**
 * A bundled module as a function that runs it anew each time, which as a module of its own would be compiled anew each time:
 * what it imports is loaded once and handed over.
 */
async function programOf(file: string): Promise<(without: string) => Program> {
  const imported: Record<string, unknown> = {}
  const resolve = (name: string) => (name.startsWith('.') ? new URL(name, pathToFileURL(file)).href : name)
  const source = readFileSync(file, 'utf8')
  for (const [, name] of source.matchAll(imports)) imported[name!] ??= await import(/* @vite-ignore */ resolve(name!))
  const body = source
    .replace(imports, (line, name: string) => {
      const names = /^import (.*) from /s.exec(line)?.[1]
      return names === undefined ? '' : `const ${patternOf(names)} = imported[${JSON.stringify(name)}];`
    })
    .replace(
      /^export \{(.*?)\};$/ms,
      (_, names: string) => `return {${names.replaceAll(/(\w+) as (\w+)/g, '$2: $1')}};`,
    )
    .replaceAll('import.meta.filename', JSON.stringify(file))
  const script = new Script(`(function (imported, without) {'use strict'\n${body}\n})`, { filename: file })
  const run = script.runInThisContext() as (imported: Record<string, unknown>, without: string) => Program
  return (without) => run(imported, without)
}

/** The imports of a module as esbuild writes them. */
const imports = /^import (?:[^"']+ from )?"([^"]+)";$/gm

/** What stands in an import as a pattern: `{ a as b }`, `name`, `* as name`, `name, { a }`. */
function patternOf(names: string): string {
  const [, whole, braces] = /^(?:(?:\* as )?(\w+),?\s*)?(\{.*\})?$/s.exec(names)!
  if (names.startsWith('*')) return whole!
  const named = braces?.slice(1, -1).replaceAll(' as ', ': ')
  return `{ ${[...(whole === undefined ? [] : [`default: ${whole}`]), ...(named === undefined ? [] : [named])].join(', ')} }`
}

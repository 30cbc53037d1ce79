// How compromise is built into the package: with its lexicon as it stands when it has been read, instead of what it is read
// from. Compromise unpacks its words and conjugates each at the start of every process, and of every worker.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const SOURCES = join(import.meta.dirname, '../node_modules/compromise/src')
const READ_DATA = join(import.meta.dirname, '../src/data/read-data.ts')

/** Where words are unpacked, and where forms are added to them. */
const LEXICON = /compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]model[\\/]lexicon[\\/]index\.js$/
const EXPAND = /compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]model[\\/]_expand[\\/]index\.js$/

/** Where plugins are merged into its world. */
const MERGE = /compromise[\\/]src[\\/]API[\\/]extend\.js$/

/** How a key is copied there: by a literal that is made for it alone, which takes ten times as long as an assignment. */
const COPY = /Object\.assign\(model, \{ \[key\]: (\{\}|plugin\[key\]) \}\)/g

/** The table of compromise's words, for `dist/data/`. */
export async function layOutCompromise() {
  const { default: model } = await import(pathToFileURL(join(SOURCES, '2-two/preTagger/model/index.js')).href)
  const { lexicon, frozenLex, _multiCache: multiCache } = model.one
  const { switches, uncountable } = model.two
  const words = JSON.stringify({ lexicon, frozenLex, switches, multiCache, uncountable })
  // Text of one byte a letter is read faster.
  return { words: words.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) }
}

/** A plugin for esbuild: compromise looks up the same words, in the same order. It fails where a file is no longer there. */
export const compromiseAsRead = {
  name: 'compromise-as-read',
  setup(build) {
    const left = new Set([LEXICON, EXPAND, MERGE])
    const load = (filter, change) =>
      build.onLoad({ filter }, ({ path }) => {
        left.delete(filter)
        return change(path)
      })
    build.onEnd(() => {
      if (left.size > 0) throw new Error(`compromise has no ${[...left].join(', ')}`)
    })
    load(LEXICON, (path) => ({
      resolveDir: dirname(path),
      contents: `import { readData } from ${JSON.stringify(READ_DATA)}
        const words = JSON.parse(readData('compromise').words)
        export const { lexicon, frozenLex, switches, multiCache, uncountable } = words`,
    }))
    load(EXPAND, (path) => ({
      resolveDir: dirname(path),
      contents: `import { multiCache, uncountable } from '../lexicon/index.js'
        export default (model) => {
          Object.assign(model.one._multiCache, multiCache)
          Object.assign(model.two.uncountable, uncountable)
          return model
        }`,
    }))
    load(MERGE, async (path) => {
      const source = await readFile(path, 'utf8')
      if (source.match(COPY)?.length !== 2) throw new Error(`${path}: this is not how plugins were merged`)
      return { contents: source.replace(COPY, 'model[key] = $1') }
    })
  },
}

// How compromise is built into the package: with its lexicon as it stands when it has been read, as a table in which words are
// looked up. Compromise unpacks its words and conjugates each at the start of every process, and of every worker; and to make an object of
// 24,000 words and copy it took a seventh of a process that reads one sentence.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const SOURCES = join(import.meta.dirname, '../node_modules/compromise/src')
const DATA = join(import.meta.dirname, '../src/data')

/** Where words are unpacked, and where forms are added to them. */
const LEXICON = /compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]model[\\/]lexicon[\\/]index\.js$/
const EXPAND = /compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]model[\\/]_expand[\\/]index\.js$/

/** The plugin whose lexicon it is, and where plugins are merged into its world. */
const PLUGIN = /compromise[\\/]src[\\/]2-two[\\/]preTagger[\\/]plugin\.js$/
const MERGE = /compromise[\\/]src[\\/]API[\\/]extend\.js$/

/** Behind it, something is done to its world when it has been merged. */
const LAST_FIELD = /^ {2}hooks: .*,\n/m

/** How a key is copied there: by a literal that is made for it alone, which takes ten times as long as an assignment. */
const COPY = /Object\.assign\(model, \{ \[key\]: (\{\}|plugin\[key\]) \}\)/g

/** The table of compromise's words, for `dist/data/`: each with the number of its tags among `tags`, and what is small as JSON. */
export async function layOutCompromise(layOutWords) {
  const { default: model } = await import(pathToFileURL(join(SOURCES, '2-two/preTagger/model/index.js')).href)
  const { lexicon, frozenLex, _multiCache: multiCache } = model.one
  const { switches, uncountable } = model.two
  const numbers = new Map()
  const kinds = Object.values(lexicon).map((tags) => {
    const key = JSON.stringify(tags)
    if (!numbers.has(key)) numbers.set(key, numbers.size)
    return numbers.get(key)
  })
  if (numbers.size > 2 ** 8) throw new Error(`compromise has ${numbers.size} sets of tags, expected 256 at most`)
  return {
    ...layOutWords(Object.keys(lexicon)),
    kinds: Uint8Array.from(kinds),
    tags: inLatin(`[${[...numbers.keys()].join()}]`),
    others: inLatin(JSON.stringify({ frozenLex, switches, multiCache, uncountable })),
  }
}

/** JSON in ASCII: text of one byte a letter is read faster. */
const inLatin = (json) =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A plugin for esbuild: compromise looks up the same words, in the same order. It fails where a file is no longer there. */
export const compromiseAsRead = {
  name: 'compromise-as-read',
  setup(build) {
    const left = new Set([LEXICON, EXPAND, PLUGIN, MERGE])
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
      contents: `import { readData } from ${JSON.stringify(`${DATA}/read-data.ts`)}
        import { numberOf } from ${JSON.stringify(`${DATA}/word-table.ts`)}
        const table = readData('compromise')
        const tags = JSON.parse(table.tags)
        const tagsOf = (word) => typeof word === 'string' ? tags[table.kinds[numberOf(table, word)]] : undefined
        export const lexicon = {}
        export const withTable = (others) => new Proxy(others, {
          get: (_, word) => tagsOf(word) ?? others[word],
          getOwnPropertyDescriptor: (_, word) => {
            const value = tagsOf(word)
            if (value === undefined) return Object.getOwnPropertyDescriptor(others, word)
            return { value, writable: true, enumerable: true, configurable: true }
          },
        })
        export const { frozenLex, switches, multiCache, uncountable } = JSON.parse(table.others)`,
    }))
    load(PLUGIN, async (path) => {
      const source = await readFile(path, 'utf8')
      if (!LAST_FIELD.test(source)) throw new Error(`${path}: this is not how the plugin ended`)
      const mutate = '  mutate: ({ model }) => { model.one.lexicon = withTable(model.one.lexicon) },\n'
      const contents = `import { withTable } from './model/lexicon/index.js'\n${source.replace(LAST_FIELD, `$&${mutate}`)}`
      return { resolveDir: dirname(path), contents }
    })
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

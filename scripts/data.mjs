// Lays out what extraction looks things up in, so that it is read, not built, when a run begins. Part of `npm run build`:
// the modules of `build/` write `dist/data/`, and beside the tables a list of their hashes.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gazetteerEntries } from '../build/actors/spelling/gazetteer-entries.js'
import { layOutClusters } from '../build/actors/spelling/lay-out-clusters.js'
import { layOutEntries } from '../build/actors/spelling/lay-out-entries.js'
import { wordClusters } from '../build/actors/spelling/word-clusters.js'
import { layOutWeights } from '../build/actors/tagging/lay-out-weights.js'
import { weights } from '../build/actors/tagging/weights.js'
import { writeColumns } from '../build/data/columns.js'
import { layOutLexicon } from '../build/text/parts-of-speech/lay-out-lexicon.js'
import { layOutCompromise } from './compromise.mjs'

const MODEL = '../node_modules/wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'

const tables = {
  clusters: layOutClusters(wordClusters),
  compromise: await layOutCompromise(),
  gazetteers: layOutEntries(gazetteerEntries()),
  lexicon: layOutLexicon(JSON.parse(readFileSync(join(import.meta.dirname, MODEL), 'utf8'))),
  weights: layOutWeights(weights),
}

const folder = join(import.meta.dirname, '../dist/data')
mkdirSync(folder, { recursive: true })
const sums = Object.entries(tables).map(([name, table]) => {
  const bytes = writeColumns(table)
  writeFileSync(join(folder, `${name}.bin`), bytes)
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}.bin\n`
})
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''))

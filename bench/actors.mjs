// Throughput of the actors stage beside compromise's own people, places and organizations on the same sentences.
//
//   npm run build && node bench/actors.mjs < documents.ndjson        (a JSON document a line: {id, text})
//
// The shared tagging of words is a stage of its own and counts apart. Medians of several rounds, in turn.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { findActors } from '../build/actors/find-actors.js'
import { optionsSchema } from '../build/model/options.js'
import { sourceOf } from '../build/run/sources/source-of.js'
import { segment } from '../build/segment.js'
import { createContext } from '../build/text/context.js'
import { tagPartsOfSpeech } from '../build/text/parts-of-speech/tag-parts-of-speech.js'

/** Stock compromise in a world of its own: its one-file build, where the tagger has its modules. */
const nlp = createRequire(import.meta.url)('compromise')

const ROUNDS = 3
const documents = readFileSync(0, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const prepared = documents.map(({ id, text }) => {
  const context = createContext(sourceOf({ id, text, published: null }), optionsSchema.parse({}))
  return { context, sentences: segment(context).sentences }
})
const size = prepared.flatMap(({ sentences }) => sentences).reduce((sum, { prose }) => sum + prose.text.length, 0)

const stages = {
  'compromise, people + places + organizations': () => {
    for (const { sentences } of prepared) {
      for (const { prose } of sentences) {
        const view = nlp(prose.text)
        view.people().out('array')
        view.places().out('array')
        view.organizations().out('array')
      }
    }
  },
  'words tagged (shared with dates and events)': () => {
    for (const document of prepared) {
      document.tagged = document.sentences.map((sentence) => ({
        ...sentence,
        tokens: tagPartsOfSpeech(sentence.prose.text),
      }))
    }
  },
  'actors found and linked': () => {
    for (const { tagged, context } of prepared) findActors(tagged, [], context)
  },
}

const seconds = Object.fromEntries(Object.keys(stages).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, stage] of Object.entries(stages)) {
    const from = performance.now()
    stage()
    seconds[name].push((performance.now() - from) / 1000)
  }
}
for (const [name, list] of Object.entries(seconds)) {
  const median = list.sort((a, b) => a - b)[ROUNDS >> 1]
  console.log(`${name.padEnd(45)} ${median.toFixed(2)} s  ${(size / 1e6 / median).toFixed(3)} MB/s`)
}

// Trains the layer that decides what is a name, and prints its figures by cross-validation over documents.
//
//   npm run build && node scripts/train-actors.mjs DATA [--sets a,b] [--folds 5] [--epochs 8] [--order 0] [--write]
//
// DATA is a folder of JSON lines, one annotated document a line: {id, text, entities: [{start, end, type}]}, with the
// types PER, ORG, LOC and MISC; half-open offsets in UTF-16 code units. Without --write nothing is
// written; `--folds 0` measures nothing. Another `--order` shuffles the sentences otherwise: how far figures differ by it is what
// they are worth.
import { parseArgs } from 'node:util'
import { actorsOf } from '../build/actors/find-actors.js'
import { createDecoder } from '../build/actors/tagging/create-decoder.js'
import { extractFeatures } from '../build/actors/tagging/extract-features.js'
import { gatherEvidence } from '../build/actors/tagging/gather-evidence.js'
import { readSets, UNKNOWN } from './actors/gold.mjs'
import { learn, openOf, scorerOf } from './actors/learn.mjs'
import { createMeasure } from './actors/measure.mjs'
import { writeWeights } from './actors/write-weights.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sets: { type: 'string', default: 'wikigold,gum-bio,re3d,meantime,pud,uner-ewt' },
    folds: { type: 'string', default: '5' },
    epochs: { type: 'string', default: '8' },
    order: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
  },
})
const folds = Number(options.folds)
const epochs = Number(options.epochs)
const order = Number(options.order)
const names = options.sets.split(',')
const documents = readSets(positionals[0], names).flatMap((set) =>
  set.documents.map((d, i) => ({ ...d, fold: i % folds })),
)
for (const document of documents) {
  const evidence = gatherEvidence(document.annotated)
  document.features = document.annotated.map((sentence) => extractFeatures(sentence, evidence))
}

/** The annotated sentences of documents; words of which the annotation tells nothing have no features. */
function sentencesOf(list) {
  return list.flatMap(({ features, labels, counts }) =>
    features
      .map((own, i) => ({
        features: own.map((word, k) => (labels[i][k] === UNKNOWN ? null : word)),
        labels: labels[i].map((label) => (label === UNKNOWN ? 0 : label)),
      }))
      .filter((_, i) => counts[i]),
  )
}

const measures = Object.fromEntries(names.map((name) => [name, createMeasure(name)]))
for (let fold = 0; fold < folds; fold++) {
  const model = learn(sentencesOf(documents.filter((d) => d.fold !== fold)), { epochs, order })
  const score = scorerOf(model)
  const decode = createDecoder(model.transitions)
  for (const document of documents.filter((d) => d.fold === fold)) {
    const labels = document.features.map((features) =>
      decode(openOf(features), (i, scores) => score(features[i], scores)),
    )
    measures[document.set].add(document.row, actorsOf(document.annotated, labels, [], document.context))
  }
}
for (const name of folds > 0 ? names : []) {
  const figures = Object.entries(measures[name].figures()).map(([key, value]) => `${key} ${value.toFixed(4)}`)
  console.log(`${name}: ${figures.join(', ')} (${folds}-fold cross-validation over documents)`)
}

if (options.write) writeWeights('src/actors/tagging/weights.txt', learn(sentencesOf(documents), { epochs, order }))

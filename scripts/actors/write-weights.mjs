import { LABEL_COUNT } from '../../build/actors/tagging/labels.js'
import { writeTableSource } from '../write-table-source.mjs'

const HEAD = {
  kind: 'weights',
  source:
    'trained on wikigold (CC BY 4.0), GUM biographies (CC BY-SA 3.0), re3d, MEANTIME (CC BY 4.0), and Universal NER on EWT (CC BY-SA 4.0) and PUD (CC BY-SA 3.0)',
  licence: 'CC BY-SA 4.0',
  reason:
    'What a feature says for each label of a word, a to q in the order of labels.ts: first a label behind another, then a feature by its hash.',
}

/** The lines that `layOutWeights` lays out. Weights become whole numbers of one byte; features of small ones are left out. */
export function linesOfWeights({ table, transitions }, { least = 0.1, unit = 0.05 } = {}) {
  const whole = (value) => Math.max(-127, Math.min(127, Math.round(value / unit)))
  const letterOf = (label) => String.fromCharCode(97 + label)
  const write = (numbers) =>
    Array.from(numbers, (value, label) => (value === 0 ? '' : `${letterOf(label)}${value}`)).join('')
  const labels = Array.from({ length: LABEL_COUNT }, (_, label) => {
    const row = transitions.slice(label * LABEL_COUNT, (label + 1) * LABEL_COUNT)
    return `${letterOf(label)} ${write(Array.from(row, (value) => Math.round(value / unit)))}`
  })
  const features = [...table]
    .filter(([, values]) => values.some((value) => Math.abs(value) >= least))
    .map(([hash, values]) => `${(hash >>> 0).toString(16).padStart(8, '0')} ${write(Array.from(values, whole))}`)
  return [...labels, ...features.sort()]
}

export function writeWeights(file, model) {
  writeTableSource(file, HEAD, linesOfWeights(model))
}

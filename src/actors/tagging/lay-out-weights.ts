import { parseTableSource, type SourceLine, unexpected } from '../../data/parse-table-source.js'
import { LABEL_COUNT } from './labels.js'
import { fillSlot, isTaken, maskOf, slotOf, tableFor, type Weights } from './weights.js'

/**
 * Lays out `weights.txt`, which `scripts/train-actors.mjs` writes. A line is a key and the weights that are not zero, each behind the
 * letter of its label: `a` is label 0. The first lines are those of a label behind the one that is their key; the others those of
 * a feature, by its hash in eight hexadecimal digits.
 * @throws {Error} with path and line where it is malformed.
 */
export function layOutWeights(text: string, path: string): Weights {
  const { lines } = parseTableSource(text, path)
  const transitions = new Int16Array(LABEL_COUNT * LABEL_COUNT)
  for (let label = 0; label < LABEL_COUNT; label++) {
    const line = lines[label] ?? { text: '', number: lines.at(-1)!.number }
    if (line.text[0] !== letterOf(label)) throw unexpected(path, line, `the weights behind label ${letterOf(label)}`)
    readInto(transitions, LABEL_COUNT * label, line, path)
  }
  const features = lines.slice(LABEL_COUNT).map((line) => ({ line, key: keyOf(line, path) }))
  const table = tableFor(features.length)
  const weights = new Int8Array(LABEL_COUNT)
  const mask = maskOf(table)
  for (const { line, key } of features) {
    const at = slotOf(table, mask, key)
    if (isTaken(table, at)) throw unexpected(path, line, 'a feature that stands once')
    readInto(weights.fill(0), 0, line, path)
    fillSlot(table, at, key, weights)
  }
  return { table, transitions }
}

const FIRST_LETTER = 'a'.charCodeAt(0)

const letterOf = (label: number): string => String.fromCharCode(FIRST_LETTER + label)

function keyOf(line: SourceLine, path: string): number {
  const digits = /^[\da-f]{8}(?= )/.exec(line.text)?.[0]
  if (digits === undefined) throw unexpected(path, line, 'eight hexadecimal digits and a space')
  return Number.parseInt(digits, 16) | 0
}

/** Reads the weights of a line into a list, from a place on. */
function readInto(list: Int8Array | Int16Array, from: number, line: SourceLine, path: string): void {
  const text = line.text.slice(line.text.indexOf(' ') + 1)
  const weights = text.match(/[a-z]-?[1-9]\d*/g) ?? []
  const fits = weights.every((weight) => {
    const label = weight.charCodeAt(0) - FIRST_LETTER
    const value = Number(weight.slice(1))
    if (label >= LABEL_COUNT) return false
    list[from + label] = value
    return list[from + label] === value
  })
  if (!fits || weights.join('') !== text)
    throw unexpected(path, line, 'letters of labels, each with a number that fits')
}

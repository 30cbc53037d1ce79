import { inflateRawSync } from 'node:zlib'
import { LABEL_COUNT } from './labels.js'
import { slotOf, type Weights } from './name-tagger.js'

/**
 * Lays out the text that `scripts/train-actors.mjs` writes: base64 of deflated bytes, which are the number of rows, the
 * sorted keys, the transitions and the rows, all little-endian.
 */
export function layOutWeights(text: string): Weights {
  const bytes = inflateRawSync(Buffer.from(text, 'base64url'))
  const size = bytes.readUInt32LE(0)
  const behindKeys = 4 + 4 * size
  const pairs = LABEL_COUNT * LABEL_COUNT
  const transitions = Int16Array.from({ length: pairs }, (_, i) => bytes.readInt16LE(behindKeys + 2 * i))
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + behindKeys + 2 * pairs, size * LABEL_COUNT)
  const slots = new Int32Array(2 ** (Math.ceil(Math.log2(2 * size + 2)) + 1)).fill(-1)
  const mask = slots.length - 1
  for (let row = 0; row < size; row++) {
    const key = bytes.readInt32LE(4 + 4 * row)
    let slot = slotOf(key, mask)
    while (slots[slot + 1]! >= 0) slot = (slot + 2) & mask
    slots[slot] = key
    slots[slot + 1] = row
  }
  return { slots, values, transitions }
}

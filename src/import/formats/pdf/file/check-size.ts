import { inflateSync } from 'node:zlib'
import { ImportRefusal } from '../../../import-refusal.js'
import type { ImportLimits } from '../../../imported-document.js'

/** How far before its `stream` the dictionary of a stream is looked for. */
const FARTHEST = 2_000

/** Refuses a file that is too large as it stands, or would be when its streams are inflated. Pictures are not: they are never opened. */
export function checkSize(bytes: Uint8Array, { fileBytes, inflatedBytes }: ImportLimits): void {
  if (bytes.length > fileBytes)
    throw new ImportRefusal('too-large', `The file has ${bytes.length} bytes, expected at most ${fileBytes}`)
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = inflatedBytes
  for (const { data, times } of deflatedStreams(file)) {
    left -= inflatedSize(data, times, left)
    if (left < 0)
      throw new ImportRefusal(
        'too-large',
        `The file inflates to more than ${inflatedBytes} bytes, the most that is read`,
      )
  }
}

/** The streams under `FlateDecode`, with how many times each was deflated. */
function* deflatedStreams(file: Buffer): Generator<{ data: Buffer; times: number }> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    const before = file.subarray(Math.max(0, at - FARTHEST), at).toString('latin1')
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const times = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (times === 0 || /\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const end = file.indexOf('endstream', at)
    let start = at + 6
    if (file[start] === 13) start++
    if (file[start] === 10) start++
    yield { data: file.subarray(start, end < 0 ? file.length : end), times }
    if (end < 0) return
    at = end
  }
}

/** One more than `most` where there is more; nothing where it cannot be inflated, which pdf.js will say. */
function inflatedSize(data: Buffer, times: number, most: number): number {
  let inner: Buffer = data
  try {
    for (let round = 0; round < times; round++)
      inner = inflateSync(inner, { maxOutputLength: Math.max(1, most), finishFlush: 2 })
    return inner.length
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : 0
  }
}

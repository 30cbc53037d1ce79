import { createInterface } from 'node:readline'
import { extractSource } from '../pipeline.js'
import { type DocumentInput, sourceOf } from '../run/source-of.js'

/** Reads one JSON document a line and writes one extraction a line, in order. */
export async function pipe(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue
    const extraction = extractSource(sourceOf(JSON.parse(line) as DocumentInput), {
      leadingMarker: 'previous',
      dateMode: 'auto',
    })
    process.stdout.write(`${JSON.stringify(extraction)}\n`)
  }
}

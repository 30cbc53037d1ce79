import { constants } from 'node:buffer'
import { DocumentError } from '../errors/document-error.js'

/** The longest line that JavaScript can hold as a string. */
const LONGEST = constants.MAX_STRING_LENGTH
const LF = 10

/** A line of a stream. */
export interface Line {
  /** One-based; empty lines count. */
  readonly number: number
  /** The text, or why there is none. */
  readonly text: string | DocumentError
}

/** Cuts a stream of bytes into lines of text, empty ones left out; a line that is no text is an error in its place. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest = LONGEST): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 0
  const add = (part: Uint8Array) => {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts = []
  }
  const take = (): Line => {
    const text = length > longest ? tooLong(longest) : decodeLine(Buffer.concat(parts))
    parts = []
    length = 0
    return { number: ++number, text }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(LF); to >= 0; to = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, to))
      from = to + 1
      const line = take()
      if (line.text !== '') yield line
    }
    add(chunk.subarray(from))
  }
  const line = take()
  if (line.text !== '') yield line
}

function decodeLine(bytes: Uint8Array): string | DocumentError {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).trim()
  } catch {
    return new DocumentError('wrong-encoding', 'Unexpected bytes, expected UTF-8')
  }
}

function tooLong(longest: number): DocumentError {
  return new DocumentError('out-of-memory', `Unexpected line of more than ${longest} bytes`)
}

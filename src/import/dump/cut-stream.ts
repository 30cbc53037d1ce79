/** A part of a stream, or the number of bytes of one that is too large to be held. */
export type StreamPart = { readonly bytes: Buffer } | { readonly bytes: null; readonly length: number }

interface Cut {
  /** What begins a part; parts follow each other where it is missing. */
  readonly open?: string
  readonly close: string
  /** Bytes of the largest part that is kept. */
  readonly longest: number
}

/**
 * Cuts a stream of bytes into the parts from `open` to behind `close`, or between two `close`, with no more than one part in
 * memory. What is left at the end without `close` is a part as well.
 */
export async function* cutStream(
  chunks: AsyncIterable<Uint8Array>,
  { open, close, longest }: Cut,
): AsyncGenerator<StreamPart> {
  const [begin, end] = [Buffer.from(open ?? ''), Buffer.from(close)]
  let isOpen = open === undefined
  let parts: Buffer[] = []
  let length = 0
  /** The last bytes, in which a mark may have begun. */
  let rest = Buffer.alloc(0)
  const add = (bytes: Buffer) => {
    length += bytes.length
    if (length <= longest) parts.push(bytes)
    else parts = []
  }
  const take = (): StreamPart => {
    const part: StreamPart = length <= longest ? { bytes: Buffer.concat(parts) } : { bytes: null, length }
    parts = []
    length = 0
    isOpen = open === undefined
    return part
  }
  for await (const chunk of chunks) {
    let bytes = Buffer.concat([rest, chunk])
    for (;;) {
      const mark = isOpen ? end : begin
      const at = bytes.indexOf(mark)
      if (at < 0) {
        const kept = Math.max(0, bytes.length - mark.length + 1)
        if (isOpen) add(Buffer.from(bytes.subarray(0, kept)))
        rest = Buffer.from(bytes.subarray(kept))
        break
      }
      if (isOpen) {
        add(Buffer.from(bytes.subarray(0, at + end.length)))
        bytes = bytes.subarray(at + end.length)
        yield take()
      } else {
        bytes = bytes.subarray(at)
        isOpen = true
      }
    }
  }
  if (isOpen) add(rest)
  if (isOpen && length > 0) yield take()
}

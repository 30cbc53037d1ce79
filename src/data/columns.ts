/** A column of a data file. */
export type Column = string | Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array

/** Columns by name. */
export type Columns<T> = { readonly [K in keyof T]: Column }

const ARRAYS = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array }

/** How text is written: in one byte a code unit where that is enough, else in what is shorter and gives the same. */
type TextEncoding = 'latin1' | 'utf8' | 'utf16le'

/** Where a column stands behind the header, in bytes. */
interface Place {
  readonly name: string
  readonly type: keyof typeof ARRAYS | TextEncoding
  readonly from: number
  readonly to: number
}

/** Each column begins at a multiple of this, so that a view of any type can be laid over it. */
const STEP = 8

/** 1 on a machine that puts the low byte of a number first, as nearly all do. */
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0]!

interface Header {
  readonly littleEndian: number
  readonly places: readonly Place[]
}

const HEADER_SIZE = 4

/**
 * Lays columns one behind another: the length of the header (32 bits, little-endian), the header (JSON), the columns.
 * Their numbers are in the byte order of the machine; text is Latin-1 where that is enough, or UTF-8, or UTF-16 (little-endian).
 */
export function writeColumns<T extends Columns<T>>(columns: T): Buffer {
  const places: Place[] = []
  const parts: Buffer[] = []
  let size = 0
  for (const [name, column] of Object.entries<Column>(columns)) {
    const type = typeof column === 'string' ? encodingOf(column) : (column.constructor.name as keyof typeof ARRAYS)
    const bytes = typeof column === 'string' ? Buffer.from(column, type as TextEncoding) : bytesOf(column)
    places.push({ name, type, from: size, to: size + bytes.length })
    parts.push(bytes, Buffer.alloc(padding(bytes.length)))
    size += bytes.length + padding(bytes.length)
  }
  const header = Buffer.from(JSON.stringify({ littleEndian: LITTLE_ENDIAN, places } satisfies Header))
  const length = Buffer.alloc(HEADER_SIZE)
  length.writeUInt32LE(header.length)
  return Buffer.concat([length, header, Buffer.alloc(padding(HEADER_SIZE + header.length)), ...parts])
}

/** Reads the text that stands between two places of some bytes. */
export type TextOf = (bytes: Uint8Array, encoding: TextEncoding, from: number, to: number) => string

const textOfBuffer: TextOf = ({ buffer, byteOffset, byteLength }, encoding, from, to) =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString(encoding, from, to)

/**
 * Lays views over the columns that `writeColumns` wrote: nothing is copied but text.
 *
 * @param textOf For where there is no `Buffer`.
 * @throws Error where they were written on a machine of another byte order.
 */
export function readColumns<T extends Columns<T>>(bytes: Uint8Array, textOf: TextOf = textOfBuffer): T {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const { littleEndian, places } = JSON.parse(textOf(bytes, 'utf8', HEADER_SIZE, HEADER_SIZE + length)) as Header
  if (littleEndian !== LITTLE_ENDIAN) {
    throw new Error(
      'the tables of this package were built on a machine of another byte order: build it here, by npm run build',
    )
  }
  const start = HEADER_SIZE + length + padding(HEADER_SIZE + length)
  const column = ({ type, from, to }: Place): Column => {
    if (type === 'latin1' || type === 'utf8' || type === 'utf16le') return textOf(bytes, type, start + from, start + to)
    const View = ARRAYS[type]
    return new View(bytes.buffer as ArrayBuffer, bytes.byteOffset + start + from, (to - from) / View.BYTES_PER_ELEMENT)
  }
  return Object.fromEntries(places.map((place) => [place.name, column(place)])) as T
}

function encodingOf(text: string): TextEncoding {
  if (/^[\0-\xff]*$/.test(text)) return 'latin1'
  const bytes = Buffer.from(text)
  // A half of a pair is lost in UTF-8.
  return bytes.length < 2 * text.length && bytes.toString() === text ? 'utf8' : 'utf16le'
}

function bytesOf({ buffer, byteOffset, byteLength }: Exclude<Column, string>): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength)
}

function padding(size: number): number {
  return (STEP - (size % STEP)) % STEP
}

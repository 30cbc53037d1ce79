import { crc32, inflateRawSync } from 'node:zlib'
import { ImportRefusal } from '../import-refusal.js'
import type { ImportLimits } from '../imported-document.js'

/** A part of a ZIP file, as its directory tells it. */
interface Entry {
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  /** Bytes as they stand, and inflated. */
  readonly packed: number
  readonly size: number
  /** Where its own head stands. */
  readonly start: number
}

/** An open ZIP file. */
export interface Zip {
  readonly names: readonly string[]
  /**
   * The bytes of a part, or undefined where there is none of the name.
   * @throws {ImportRefusal} `too-large` before anything is inflated, where all that was read would be more than is allowed.
   */
  read(name: string): Uint8Array | undefined
}

const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
/** A comment of at most 65,535 bytes stands behind the 22 of the end. */
const LONGEST_TAIL = 65_557
const WIDE = 0xffffffff

/** Whether bytes begin as a ZIP file does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/** The names of the parts of a ZIP file; none where it is none, or damaged. */
export function namesInZip(bytes: Uint8Array): readonly string[] {
  try {
    return isZip(bytes) ? [...readDirectory(viewOf(bytes)).keys()] : []
  } catch {
    return []
  }
}

/**
 * Opens a ZIP file by its directory. A part is inflated when it is read, into no more bytes than the directory declares, and
 * its checksum has to be right.
 * @throws {ImportRefusal} `damaged`.
 */
export function openZip(bytes: Uint8Array, { inflatedBytes }: ImportLimits): Zip {
  const view = viewOf(bytes)
  const entries = readDirectory(view)
  let left = inflatedBytes
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name)
      if (entry === undefined) return undefined
      if (entry.isEncrypted) throw new ImportRefusal('encrypted', `Unexpected password on ${name}: save it without one`)
      if (entry.size > left) {
        const message = `Unexpected ${entry.size} bytes of ${name}, expected at most ${inflatedBytes} in all parts`
        throw new ImportRefusal('too-large', message)
      }
      left -= entry.size
      return contentOf(name, entry, view)
    },
  }
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function damaged(what: string): never {
  throw new ImportRefusal('damaged', `Unexpected ${what}, expected a whole ZIP file: get the file again`)
}

function readDirectory(view: Buffer): Map<string, Entry> {
  const end = findEnd(view)
  const count = view.readUInt16LE(end + 10)
  let at = view.readUInt32LE(end + 16)
  const entries = new Map<string, Entry>()
  for (let left = count; left > 0; left--) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== DIRECTORY) damaged('end of the directory')
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset))
    const name = view.toString('utf8', at + 46, at + 46 + nameLength!)
    const entry = {
      isEncrypted: (view.readUInt16LE(at + 8) & 1) === 1,
      method: view.readUInt16LE(at + 10),
      crc: view.readUInt32LE(at + 16),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      start: view.readUInt32LE(at + 42),
    }
    // Of two parts of one name readers take different ones.
    if (entries.has(name)) damaged(`second part ${name}`)
    entries.set(name.replaceAll('\\', '/'), entry)
    at += 46 + nameLength! + extra! + comment!
  }
  return entries
}

function findEnd(view: Buffer): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - LONGEST_TAIL); at--) {
    if (view.readUInt32LE(at) === END) return at
  }
  return damaged('end of the file')
}

function contentOf(name: string, { method, crc, packed, size, start }: Entry, view: Buffer): Uint8Array {
  if (packed === WIDE || size === WIDE || start === WIDE) damaged(`64-bit sizes of ${name}`)
  if (start + 30 > view.length || view.readUInt32LE(start) !== LOCAL) damaged(`place of ${name}`)
  const from = start + 30 + view.readUInt16LE(start + 26) + view.readUInt16LE(start + 28)
  if (from + packed > view.length) damaged(`end of ${name}`)
  const content = inflate(name, method, view.subarray(from, from + packed), size)
  if (content.length !== size || crc32(content) !== crc) damaged(`content of ${name}`)
  return content
}

function inflate(name: string, method: number, packed: Buffer, size: number): Uint8Array {
  if (method === 0) return packed
  if (method !== 8) damaged(`way of packing ${name}`)
  try {
    // One byte more than declared, so that a part that has more is told apart.
    return inflateRawSync(packed, { maxOutputLength: size + 1 })
  } catch {
    return damaged(`content of ${name}`)
  }
}

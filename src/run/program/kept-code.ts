import { readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { readRegular } from '../files/read-regular.js'
import { writeFile } from '../files/write-file.js'

/** Code of the program as the engine compiled it. */
export interface KeptCode {
  /** What V8 made; it looks itself whether that is of its own version and flags. */
  readonly data: Buffer
  /** Milliseconds that the thread had worked: the longer, the more functions are in it. */
  readonly worked: number
}

/** Before the code: CRC-32 of what follows, and the milliseconds; and room, for V8 copies what does not begin at a multiple of eight. */
const HEAD = 16
const WORKED_AT = 4

/** Larger than what is ever written. */
const MOST_BYTES = 2 ** 26

/** Kept code of other builds and Nodes that stays when some is written. */
const MOST_FILES = 12

/** @returns Undefined where there is none, or it was cut off or changed. */
export function readCode(file: string): KeptCode | undefined {
  try {
    const { bytes } = readRegular(file, { maxBytes: MOST_BYTES })
    if (bytes.length <= HEAD || crc32(bytes.subarray(WORKED_AT)) !== bytes.readUInt32LE(0)) return undefined
    return { data: bytes.subarray(HEAD), worked: bytes.readUInt32LE(WORKED_AT) }
  } catch {
    return undefined
  }
}

/** Writes code, and removes what has not been written for longest where there is much. Nothing is said where that cannot be done. */
export async function writeCode(file: string, { data, worked }: KeptCode): Promise<void> {
  const head = Buffer.alloc(HEAD)
  head.writeUInt32LE(Math.round(worked), WORKED_AT)
  const bytes = Buffer.concat([head, data])
  bytes.writeUInt32LE(crc32(bytes.subarray(WORKED_AT)), 0)
  try {
    await writeFile(file, bytes, { fsync: false })
    await removeOldest(dirname(file))
  } catch {}
}

async function removeOldest(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(codeExtension)).map((name) => join(folder, name))
  const dated = await Promise.all(files.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })))
  const old = dated.sort((a, b) => b.at - a.at).slice(MOST_FILES)
  for (const { file } of old) await rm(file, { force: true })
}

/** How names of kept code end. */
export const codeExtension = '.code'

import { isUtf8 } from 'node:buffer'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from '../errors/reason-of.js'

/** A file or link under a folder; `fault` says why it cannot be named or looked into. */
export interface Entry {
  /** Path from the folder, with `/`; empty for itself, where it cannot be looked into. */
  readonly path: string
  /** True for a link, to a file or a folder. */
  readonly isLink?: boolean
  readonly fault?: string
}

/** The files and links under a folder in no order, without names that start with a dot; links are not followed. */
export async function* walk(folder: string, look: (path: string) => boolean, above = ''): AsyncGenerator<Entry> {
  let entries: Awaited<ReturnType<typeof read>>
  try {
    entries = await read(join(folder, above))
  } catch (error) {
    yield { path: above, fault: reasonOf(error) }
    return
  }
  for (const entry of entries) {
    const name = entry.name.toString('utf8')
    if (name.startsWith('.')) continue
    const path = above === '' ? name : `${above}/${name}`
    if (!isUtf8(entry.name)) yield { path, fault: `Unexpected file name ${bytesOf(entry.name)}, expected UTF-8` }
    else if (!entry.isDirectory()) yield { path, isLink: entry.isSymbolicLink() }
    else if (look(path)) yield* walk(folder, look, path)
  }
}

const read = (folder: string) => readdir(folder, { withFileTypes: true, encoding: 'buffer' })

/** A name as ASCII, with its other bytes as `\xe9`. */
function bytesOf(name: Buffer): string {
  return [...name]
    .map((byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`))
    .join('')
}

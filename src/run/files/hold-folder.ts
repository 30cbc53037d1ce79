import { open, readlink } from 'node:fs/promises'
import { OutsideError } from './place-within.js'

/** A folder that is held open. */
export interface HeldFolder {
  /** A path by which its files are opened and renamed: on Linux that of the open folder itself, wherever its own leads meanwhile. */
  readonly path: string
  /** Writes its entries to the disk. */
  sync(): Promise<void>
  close(): Promise<void>
}

/**
 * Holds a folder open, so that a link that is put in the place of one above it leads nothing astray.
 * @param place A path without links.
 * @throws {OutsideError} where it has become one with links.
 */
export async function holdFolder(place: string): Promise<HeldFolder> {
  // Windows opens no folders, and flushes their entries by itself.
  if (process.platform === 'win32') return { path: place, sync: async () => {}, close: async () => {} }
  const handle = await open(place, 'r')
  const own = `/proc/self/fd/${handle.fd}`
  const real = process.platform === 'linux' ? await readlink(own).catch(() => undefined) : undefined
  if (real !== undefined && real !== place) {
    await handle.close()
    throw new OutsideError(`${place} was moved to ${real} meanwhile`)
  }
  return { path: real === undefined ? place : own, sync: () => handle.sync(), close: () => handle.close() }
}

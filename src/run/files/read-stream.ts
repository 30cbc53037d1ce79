import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { FileError } from './read-regular.js'

/** Without blocking: a named pipe would wait for a writer for ever. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * The bytes of a regular file, chunk by chunk, unpacked where they are packed by gzip.
 * @throws {FileError} for a folder, a pipe or a device.
 * @throws {NodeJS.ErrnoException} `Z_DATA_ERROR`, `Z_BUF_ERROR` where what is packed is damaged or cut off.
 */
export async function* readStream(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file, FLAGS)
  try {
    if (!(await handle.stat()).isFile())
      throw new FileError('no-file', 'Unexpected folder, pipe or device, expected a file')
    const start = Buffer.alloc(2)
    await handle.read(start, 0, 2, 0)
    const bytes = handle.createReadStream({ start: 0, autoClose: false })
    if (start[0] !== 0x1f || start[1] !== 0x8b) yield* bytes
    else {
      const unpacked = createGunzip()
      bytes.on('error', (error) => unpacked.destroy(error))
      try {
        yield* bytes.pipe(unpacked)
      } finally {
        bytes.destroy()
        unpacked.destroy()
      }
    }
  } finally {
    await handle.close()
  }
}

import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'

/**
 * Writes bytes, or a text as UTF-8, with the folders above it, so that the file is old or new at every moment: a
 * temporary file beside it, fsync, rename. Two runs that write one file do not harm each other: the last one wins.
 */
export async function writeFile(file: string, content: string | Buffer, { fsync = true } = {}): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const write = () => writeFileAtomic(file, content, { fsync })
  // Another run may have swept the temporary file away as one that was left behind.
  await write().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return write()
  })
}

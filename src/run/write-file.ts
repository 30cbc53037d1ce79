import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'

/**
 * Writes a text as UTF-8, with the folders above it, so that the file is old or new at every moment: a temporary file
 * beside it, fsync, rename.
 */
export async function writeFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFileAtomic(file, text)
}

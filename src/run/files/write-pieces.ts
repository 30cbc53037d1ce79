import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'

/** So much text is gathered before it is written. */
const GATHERED = 1 << 16

/** A file under way. */
interface OpenFile {
  readonly handle: FileHandle
  text: string
}

/**
 * Writes files into a folder of one's own piece by piece, several at once, and brings them to the disk. A file begins with its
 * first piece; `nameOf` says what it is called.
 */
export async function writePieces(
  folder: string,
  pieces: AsyncIterable<{ readonly file: string; readonly text: string }>,
  nameOf: (file: string) => string,
): Promise<void> {
  const files = new Map<string, OpenFile>()
  try {
    for await (const { file, text } of pieces) {
      const known = files.get(file) ?? { handle: await open(join(folder, nameOf(file)), 'wx'), text: '' }
      files.set(file, known)
      known.text += text
      if (known.text.length >= GATHERED) await flush(known)
    }
    for (const file of files.values()) {
      await flush(file)
      await file.handle.sync()
    }
  } finally {
    for (const { handle } of files.values()) await handle.close()
  }
}

async function flush(file: OpenFile): Promise<void> {
  // Goes on until all is written: a disk that fills up takes a part of it without an error.
  await file.handle.appendFile(file.text)
  file.text = ''
}

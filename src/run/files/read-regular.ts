import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs'

/** Without blocking: a named pipe would wait for a writer for ever. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** The largest file that is read where the caller does not say, in bytes. */
const MOST = 2 ** 30

/** A file that is none: a folder, a pipe, a device; or one that is too large. */
export class FileError extends Error {
  override readonly name = 'FileError'

  constructor(
    readonly code: 'no-file' | 'too-large',
    message: string,
  ) {
    super(message)
  }
}

interface ReadOptions {
  /** Bytes. */
  readonly maxBytes?: number
  /** Refuse a link, as one that was put there since the path was looked at. */
  readonly noLink?: boolean
}

interface Regular {
  readonly bytes: Buffer
  /** What the file was before it was read, and after. */
  readonly before: Stats
  readonly after: Stats
}

/**
 * Reads a regular file whole, at once: to wait for each of many took longer than to read it.
 * @throws {FileError} for a folder, a pipe or a device, and where the file has more bytes than allowed.
 * @throws {NodeJS.ErrnoException}
 */
export function readRegular(file: string, { maxBytes = MOST, noLink = false }: ReadOptions = {}): Regular {
  const handle = openSync(file, noLink ? FLAGS | (constants.O_NOFOLLOW ?? 0) : FLAGS)
  try {
    const before = fstatSync(handle)
    if (!before.isFile()) throw new FileError('no-file', 'Unexpected folder, pipe or device, expected a file')
    if (before.size > maxBytes) {
      throw new FileError('too-large', `Unexpected file of ${before.size} bytes, expected at most ${maxBytes}`)
    }
    const bytes = readFileSync(handle)
    return { bytes, before, after: fstatSync(handle) }
  } finally {
    closeSync(handle)
  }
}

/** A file as text in UTF-8; see `readRegular`. */
export function readText(file: string, maxBytes?: number): string {
  return readRegular(file, maxBytes === undefined ? {} : { maxBytes }).bytes.toString('utf8')
}

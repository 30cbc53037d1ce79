import { sha256Of } from '../../identity/sha256-of.js'
import { readRegular, readText } from './read-regular.js'
import { type Utf8, utf8Of } from './utf8.js'
import { writeFile } from './write-file.js'

/** The bytes of a file, or undefined where it cannot be read or has not the content of this hash. */
export function readVerified(file: string, sha256: string): Buffer | undefined {
  try {
    const { bytes } = readRegular(file)
    return sha256Of(bytes) === sha256 ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Writes what JSON can hold under a line with its hash. A file that is lost with the power is no harm: there is no fsync. */
export async function writeHashed(file: string, value: unknown): Promise<void> {
  await writeHashedText(file, utf8Of(JSON.stringify(value)))
}

/** The same for what is JSON already. */
export async function writeHashedText(file: string, body: Utf8): Promise<void> {
  await writeFile(file, [...utf8Of(`${sha256Of(body)}\n`), ...body], { fsync: false })
}

/** What `writeHashed` wrote, or undefined where the file cannot be read, was cut off or changed. */
export function readHashed(file: string): unknown {
  try {
    const [hash, body = ''] = readText(file).split('\n')
    return sha256Of(body) === hash ? JSON.parse(body) : undefined
  } catch {
    return undefined
  }
}

import { chmod } from 'node:fs/promises'
import { placeOf } from './place-within.js'

/** Lets everybody run a file, as git wants it of a hook. */
export async function makeExecutable(file: string): Promise<void> {
  await chmod(await placeOf(file), 0o755)
}

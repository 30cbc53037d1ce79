import { readText } from './read-regular.js'

/** The text of a file, or undefined where there is none. @throws what {@link readText} throws otherwise. */
export function readIfThere(file: string): string | undefined {
  try {
    return readText(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

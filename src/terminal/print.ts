import { printed, printedData } from './printed.js'

/** Prints words for a person on the standard output. */
export function say(text: string): void {
  process.stdout.write(printed(text, process.stdout.isTTY === true))
}

/** Prints words for a person on the error stream. */
export function warn(text: string): void {
  process.stderr.write(printed(text, process.stderr.isTTY === true))
}

/** Prints data for a program, whole characters of a text. @returns False where the reader is to be waited for (`drain`). */
export function give(data: string | Uint8Array): boolean {
  if (!process.stdout.isTTY) return process.stdout.write(data)
  return process.stdout.write(printedData(typeof data === 'string' ? data : Buffer.from(data).toString('utf8')))
}

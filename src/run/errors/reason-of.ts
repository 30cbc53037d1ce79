/**
 * What an error of the file system says, without the path that Node adds: a failure names its file itself, and reads the same
 * on every machine and at every time.
 */
export function reasonOf(error: unknown): string {
  return (error as Error).message.replace(/^(E[A-Z0-9]+: [^,]+), .*$/s, '$1')
}

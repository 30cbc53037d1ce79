/** The caller asked for what cannot be: nothing was read or written. Commands end with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

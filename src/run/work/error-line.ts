/** Which line is answered. */
export interface LineName {
  /** One-based. */
  readonly number: number
  readonly id?: unknown
}

/**
 * The answer to a line that gives no extraction: `{"id"?, "error": {code, message}}`. Where the line has no id, the message
 * says which it is.
 */
export function errorLine({ number, id }: LineName, code: string, message: string): string {
  if (typeof id === 'string') return JSON.stringify({ id, error: { code, message } })
  return JSON.stringify({ error: { code, message: `Line ${number}: ${message}` } })
}

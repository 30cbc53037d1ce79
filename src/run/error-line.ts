/** The answer to a line that gives no extraction: `{"id"?, "error": {code, message}}`. */
export function errorLine(id: unknown, code: string, message: string): string {
  return JSON.stringify({ ...(typeof id === 'string' ? { id } : {}), error: { code, message } })
}

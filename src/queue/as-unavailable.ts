import { QueueUnavailableError } from './queue-unavailable-error.js'

/** What drivers say of a connection that is gone: the system's codes, SQLSTATE 08 and 57P of PostgreSQL, and words without a code. */
const GONE =
  /\b(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|08\w{3}|57P0\d)\b|Connection (?:terminated|is closed|ended)|terminating connection|not queryable|timeout exceeded when trying to connect/i

/** The error of a server that went away, as one that says so; any other as it is. */
export function asUnavailable(error: unknown, shown: string): unknown {
  if (!(error instanceof Error) || error instanceof QueueUnavailableError) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (!GONE.test(`${code} ${message}`)) return error
  return new QueueUnavailableError(
    `The server at ${shown} ended the connection (${message}): do it again when it answers`,
  )
}

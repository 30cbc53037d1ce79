import type * as z from 'zod'
import { UsageError } from '../errors/usage-error.js'
import { describeIssue } from './describe-issue.js'

/**
 * Holds what a caller of the library hands in to its shape.
 * @param call The function that was called, for the message.
 * @param called What a key is: `option`.
 * @throws {UsageError} `extract: leadingMarker: Unexpected "left", expected one of "previous"|"own"|"both"`
 */
export function expectShape(schema: z.ZodObject, value: unknown, call: string, called: string): void {
  const { success, error } = schema.safeParse(value)
  if (success) return
  const known = Object.keys(schema.shape)
  throw new UsageError(`${call}: ${describeIssue(error.issues[0]!, value, { known, called })}`)
}

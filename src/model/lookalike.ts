import * as z from 'zod'
import { spanSchema } from './span.js'

/** Why something that looks like a citation marker is none; docs/contract.md says what each means. */
export const lookalikeReasonSchema = z.enum([
  'exponent',
  'ordinal',
  'abbreviation',
  'page',
  'cross-reference',
  'law-report',
  'year-in-brackets',
  'editorial',
  'parenthesis',
  'enumerator',
  'figure',
  'link',
  'code',
  'died',
  'sign',
  'no-neighbour',
  'no-series',
  'other-style',
  'reference',
  'unknown',
])

/** What looks like a citation marker and is none: a bracket, a raised figure, a caret, a dagger. */
export const lookalikeSchema = z.strictObject({
  /** Sliced from the source. */
  text: z.string(),
  ...spanSchema.shape,
  reason: lookalikeReasonSchema,
})

export type LookalikeReason = z.infer<typeof lookalikeReasonSchema>
export type Lookalike = z.infer<typeof lookalikeSchema>

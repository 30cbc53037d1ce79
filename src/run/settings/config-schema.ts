import * as z from 'zod'
import { dateModeSchema, dateOrderSchema, languageSchema, leadingMarkerSchema } from '../../model/options.js'
import { isDate } from './is-date.js'
import { LONGEST_TIMEOUT, MOST_JOBS } from './limits.js'

/** The settings of `regesta extract`: the same as its options. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  paths: z.array(z.string()).min(1).optional(),
  output: z.string().min(1).optional(),
  published: z.string().refine(isDate, 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD').optional(),
  encoding: z.string().optional(),
  leadingMarker: leadingMarkerSchema.optional(),
  dateMode: dateModeSchema.optional(),
  dateOrder: dateOrderSchema.optional(),
  /** A CSV file of the user's own actors. */
  actors: z.string().min(1).optional(),
  language: languageSchema.optional(),
  exclude: z.array(z.string()).optional(),
  strict: z.boolean().optional(),
  jobs: z.int().min(1).max(MOST_JOBS).optional(),
  /** Seconds. */
  timeout: z.number().positive().max(LONGEST_TIMEOUT).optional(),
  /** A folder, or false. */
  cache: z.union([z.string().min(1), z.literal(false)]).optional(),
})

export type Config = z.infer<typeof configSchema>

import * as z from 'zod'
import { spanSchema } from './span.js'

export const severitySchema = z.enum(['info', 'warning', 'error'])

/** Something a reader of the extraction should know: a marker that belongs nowhere, text that could not be read. */
export const issueSchema = z.strictObject({
  /** Kebab-case name of the fault: `orphan-marker`. */
  code: z.string(),
  severity: severitySchema,
  message: z.string(),
  ...spanSchema.shape,
  /** One-based line of `start`. */
  line: z.int().min(1),
  /** One-based column of `start`, in UTF-16 code units. */
  column: z.int().min(1),
})

export type Severity = z.infer<typeof severitySchema>
export type Issue = z.infer<typeof issueSchema>

import * as z from 'zod'

/** A half-open range `[start, end)` in UTF-16 code units of the decoded source text; a byte order mark counts. */
export const spanSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
})

export type Span = z.infer<typeof spanSchema>

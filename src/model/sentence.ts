import * as z from 'zod'
import { spanSchema } from './span.js'

/** A sentence: it ends before the markers that follow it and starts after those before it. */
export const sentenceSchema = z.strictObject({
  ...spanSchema.shape,
  /** One-based line of `start`. */
  line: z.int().min(1),
})

export type Sentence = z.infer<typeof sentenceSchema>

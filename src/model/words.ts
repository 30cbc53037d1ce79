import * as z from 'zod'
import { spanSchema } from './span.js'

/** Words of a source and where they stand. */
export const wordsSchema = z.strictObject({
  text: z.string(),
  ...spanSchema.shape,
  /** The slice of the source, where `text` is not that slice: words of something else stand between, such as the head of a page. */
  raw: z.string().optional(),
})

import * as z from 'zod'
import { mediaTypeSchema } from '../../model/document.js'

/** What the library's `extract` takes for a document. A date of publication is looked at where documents are dated. */
export const documentInputSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  mediaType: mediaTypeSchema.optional(),
  published: z.string().nullish(),
  bibliography: z
    .union([z.string(), z.array(z.unknown().optional())], { error: 'expected BibTeX or CSL-JSON' })
    .optional(),
  tree: z.unknown().optional(),
})

import * as z from 'zod'
import { referenceSchema } from './citation.js'

/** A work of a bibliography: the key that a document cites it by, and what is known of it. */
export const bibliographyEntrySchema = z.strictObject({ key: z.string(), reference: referenceSchema })

/** A file of works beside a document; `sha256` is null where it could not be read. */
export const bibliographyFileSchema = z.strictObject({
  /** Relative to the folder that was extracted, with `/`. */
  path: z.string(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
})

/** What a document cites from by key, beside its own lists. */
export const bibliographySchema = z.strictObject({
  files: z.array(bibliographyFileSchema).readonly(),
  /** The first of a key counts. */
  entries: z.array(bibliographyEntrySchema).readonly(),
  /** What could not be read of it: `bibliography-missing`, `bibliography-outside`, `bibliography-malformed`. */
  faults: z.array(z.strictObject({ code: z.string(), message: z.string() })).readonly(),
})

export type BibliographyEntry = z.infer<typeof bibliographyEntrySchema>
export type BibliographyFile = z.infer<typeof bibliographyFileSchema>
export type Bibliography = z.infer<typeof bibliographySchema>

import * as z from 'zod'

export const mediaTypeSchema = z.enum(['text/plain', 'text/markdown', 'text/html'])

/** What was read. */
export const documentSchema = z.strictObject({
  id: z.string(),
  /** Path of the source, relative to the folder that was extracted, with `/`. */
  source: z.string(),
  mediaType: mediaTypeSchema,
  /** SHA-256 of the source's bytes, in hexadecimal; of its UTF-8 form where only text was given. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** EDTF date of publication, where it is known. */
  published: z.string().nullable(),
  /** What the document calls itself, where it says so beside its text (front matter, `<title>`). */
  title: z.string().optional(),
})

export type MediaType = z.infer<typeof mediaTypeSchema>
export type DocumentInfo = z.infer<typeof documentSchema>

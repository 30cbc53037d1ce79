import * as z from 'zod'

const textSchema = z.union([z.string(), z.number()]).transform(String)

/** The fields of an item of CSL-JSON (schema 1.0.2) that are read; others are passed over. */
export const cslItemSchema = z.object({
  id: textSchema,
  type: z.string().optional(),
  title: z.string().optional(),
  author: z
    .array(
      z.object({
        family: z.string().optional(),
        given: z.string().optional(),
        literal: z.string().optional(),
        'non-dropping-particle': z.string().optional(),
        'dropping-particle': z.string().optional(),
      }),
    )
    .optional(),
  issued: z
    .union([
      z.object({ 'date-parts': z.array(z.array(textSchema)).optional(), raw: textSchema.optional() }),
      textSchema,
    ])
    .optional(),
  page: textSchema.optional(),
  DOI: z.string().optional(),
  ISBN: textSchema.optional(),
  URL: z.string().optional(),
})

/** A work as CSL-JSON says it. */
export type CslItem = z.infer<typeof cslItemSchema>

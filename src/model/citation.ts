import * as z from 'zod'
import { spanSchema } from './span.js'

export const citationKindSchema = z.enum([
  'numeric',
  'note',
  'footnote',
  'author-year',
  'key',
  'source',
  'record',
  'flag',
])
export const placementSchema = z.enum(['leading', 'inner', 'trailing'])
export const scopeSchema = z.enum(['sentence', 'clause'])
export const statusSchema = z.enum(['attached', 'assumed', 'orphan'])

/**
 * The entry of the document's list of references, or of the bibliography beside it, that a label stands for. Beyond `text`
 * it holds what is certain.
 */
export const referenceSchema = z.strictObject({
  text: z.string(),
  ...spanSchema.shape,
  urls: z.array(z.string()).optional(),
  /** Family name first: `Lenz, Anna`; a name that is no person's as it is. */
  authors: z.array(z.string()).optional(),
  title: z.string().optional(),
  /** Year of publication. */
  year: z.string().optional(),
  doi: z.string().optional(),
  /** Its figures alone; the check digit is right. */
  isbn: z.string().optional(),
  pages: z.string().optional(),
  /** What CSL calls its type, where a bibliography says so: `book`. */
  type: z.string().optional(),
  /** Path of the bibliography that has it, in which the span counts; absent where it stands in the document itself. */
  file: z.string().optional(),
  /** The slice of the source, where `text` is not that slice but its clean text (HTML). */
  raw: z.string().optional(),
})

/** A citation marker as it stands in the source, and what it belongs to. */
export const citationSchema = z.strictObject({
  /** The marker, sliced from the source: `[14]`. */
  marker: z.string(),
  /** What it cites: `["14"]`; a list or range names each. */
  labels: z.array(z.string()),
  kind: citationKindSchema,
  ...spanSchema.shape,
  placement: placementSchema,
  /** Index of the sentence that it belongs to, or null. */
  sentence: z.int().min(0).nullable(),
  scope: scopeSchema,
  /** Kebab-case name of the rule that attached it. */
  rule: z.string(),
  status: statusSchema,
  /** Page or section behind the marker: `23` of `[1]:23`. */
  locator: z.string().optional(),
  reference: referenceSchema.optional(),
})

export type CitationKind = z.infer<typeof citationKindSchema>
export type Placement = z.infer<typeof placementSchema>
export type Scope = z.infer<typeof scopeSchema>
export type Status = z.infer<typeof statusSchema>
export type Reference = z.infer<typeof referenceSchema>
export type Citation = z.infer<typeof citationSchema>

import * as z from 'zod'
import { bibliographyFileSchema } from './bibliography.js'
import { citationKindSchema } from './citation.js'
import { mediaTypeSchema } from './document.js'
import { lookalikeReasonSchema } from './lookalike.js'
import { manifestVersion } from './manifest-version.js'
import { optionsSchema } from './options.js'
import { reviewCountsSchema } from './review.js'

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
const countSchema = z.int().min(0)

/** How much was found. */
export const countsSchema = z.strictObject({
  sentences: countSchema,
  citations: countSchema,
  dates: countSchema,
  actors: countSchema,
  events: countSchema,
  issues: countSchema,
})

/**
 * Where the citation markers of a source went: `attached + assumed + orphan + flag` is `found`, and so is the sum of
 * `kinds`. `lookalikes` counts by reason what looks like a marker and is none.
 */
export const coverageSchema = z.strictObject({
  found: countSchema,
  attached: countSchema,
  assumed: countSchema,
  orphan: countSchema,
  flag: countSchema,
  // A manifest from before they were counted is read, so that what it lists can be checked and swept.
  kinds: z.partialRecord(citationKindSchema, countSchema).default({}),
  lookalikes: z.partialRecord(lookalikeReasonSchema, countSchema).default({}),
})

/** The options of a batch: those that change what an extraction says, and how sources are decoded. */
export const batchOptionsSchema = z.strictObject({
  ...optionsSchema.shape,
  /** EDTF date of publication of documents that do not name their own, or null. */
  published: z.string().nullable(),
  /** Label of the encoding of the sources: `utf-8`. */
  encoding: z.string(),
  /** Names of the forms that are written: `events-jsonl`. */
  formats: z.array(z.string()),
})

/** What a batch was given to read, so that other commands find it again. */
export const batchSourcesSchema = z.strictObject({
  /** Files, folders and globs, relative to the folder in which the batch was run, with `/`. */
  paths: z.array(z.string()).min(1),
  /** Patterns, as in `.gitignore`, of what was passed over. */
  exclude: z.array(z.string()),
})

/** One file that was written for a source; `path` is relative to the manifest, with `/`. */
export const outputSchema = z.strictObject({ format: z.string(), path: z.string(), sha256: sha256Schema })

export const manifestDocumentSchema = z.strictObject({
  /** Path of the source, relative to the folder that was extracted, with `/`. */
  source: z.string(),
  mediaType: mediaTypeSchema,
  /** SHA-256 of the source's bytes. */
  sha256: sha256Schema,
  published: z.string().nullable(),
  /** The bibliographies that its front matter names. */
  bibliography: z.array(bibliographyFileSchema).optional(),
  /** The decisions of people that were applied: the file, and what came of them. `counts` are those behind it. */
  review: z.strictObject({ path: z.string(), sha256: sha256Schema, ...reviewCountsSchema.shape }).optional(),
  outputs: z.array(outputSchema),
  counts: countsSchema,
  coverage: coverageSchema,
})

/** A document that gave no output, and why. */
export const failureSchema = z.strictObject({
  source: z.string(),
  /** Kebab-case name of the error: `not-utf-8`. */
  code: z.string(),
  message: z.string(),
})

/** What a batch read and wrote: enough to check an output against its sources. Documents ascend by `source`. */
export const manifestSchema = z.strictObject({
  schema: z.literal(manifestVersion),
  /** Version of Regesta that wrote it. */
  version: z.string(),
  // Absent in a manifest from before it was written down.
  sources: batchSourcesSchema.optional(),
  options: batchOptionsSchema,
  documents: z.array(manifestDocumentSchema),
  failures: z.array(failureSchema),
  totals: z.strictObject({
    documents: countSchema,
    failures: countSchema,
    ...countsSchema.shape,
    /** Only where a document has a review. */
    review: reviewCountsSchema.optional(),
  }),
  coverage: coverageSchema,
  /** The list of the distinct actors of all records; absent from the manifest of a shard. */
  actors: z.strictObject({ path: z.string(), sha256: sha256Schema, count: countSchema }).optional(),
})

export type Counts = z.infer<typeof countsSchema>
export type Coverage = z.infer<typeof coverageSchema>
export type BatchSources = z.infer<typeof batchSourcesSchema>
export type BatchOptions = z.infer<typeof batchOptionsSchema>
export type OutputFile = z.infer<typeof outputSchema>
export type ManifestDocument = z.infer<typeof manifestDocumentSchema>
export type DocumentReview = NonNullable<ManifestDocument['review']>
export type Failure = z.infer<typeof failureSchema>
export type Manifest = z.infer<typeof manifestSchema>

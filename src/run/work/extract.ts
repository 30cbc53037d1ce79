import type { Extraction, Telling } from '../../model/extraction.js'
import { type Options, optionsSchema } from '../../model/options.js'
import { tellSource, toldWhole } from '../../pipeline.js'
import { UsageError } from '../errors/usage-error.js'
import { defaultOptions } from '../settings/default-options.js'
import { expectShape } from '../settings/expect-shape.js'
import { documentInputSchema } from '../sources/document-input-schema.js'
import { type DocumentInput, sourceOf } from '../sources/source-of.js'

const extractOptionsSchema = optionsSchema.partial()

/**
 * Extracts one document that is in memory.
 *
 * ```ts
 * const { events } = extract('In 1961 Syria left the union.[3]')
 * ```
 *
 * @throws {UsageError} where the input is no text and no document, or an option is none.
 */
export function extract(input: string | DocumentInput, options: Partial<Options> = {}): Extraction {
  return toldWhole(tell(input, options))
}

/** The same, event by event. @throws {UsageError} */
export function tell(input: string | DocumentInput, options: Partial<Options>): Telling {
  const document = typeof input === 'string' ? { id: 'document', text: input } : input
  if (typeof document !== 'object' || document === null) {
    throw new UsageError(`extract: Unexpected ${document}, expected a text or a document {id, text}`)
  }
  expectShape(documentInputSchema, document, 'extract', 'key')
  expectShape(extractOptionsSchema, options, 'extract', 'option')
  return tellSource(sourceOf(document), { ...defaultOptions, ...options })
}

import type { Extraction } from '../../model/extraction.js'
import type { Options } from '../../model/options.js'
import { extractSource } from '../../pipeline.js'
import { defaultOptions } from '../settings/default-options.js'
import { type DocumentInput, sourceOf } from '../sources/source-of.js'

/**
 * Extracts one document that is in memory.
 *
 * ```ts
 * const { events } = extract('In 1961 Syria left the union.[3]')
 * ```
 */
export function extract(input: string | DocumentInput, options: Partial<Options> = {}): Extraction {
  const document = typeof input === 'string' ? { id: 'document', text: input } : input
  return extractSource(sourceOf(document), { ...defaultOptions, ...options })
}

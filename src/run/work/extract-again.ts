import type { Extraction } from '../../model/extraction.js'
import type { Options } from '../../model/options.js'
import { extractSource } from '../../pipeline.js'
import type { Source } from '../../text/source.js'

/** Extracts a source that was read and decoded before, as a batch would have. */
export function extractAgain(source: Source, options: Options): Extraction {
  return extractSource(source, options)
}

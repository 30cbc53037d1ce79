import type { Bibliography } from '../../src/model/bibliography.js'
import type { MediaType } from '../../src/model/document.js'
import { type Options, optionsSchema } from '../../src/model/options.js'
import { type Segments, segment } from '../../src/segment.js'
import { type Context, createContext } from '../../src/text/context.js'

/** Cuts a text into sentences and citations, as the pipeline does. */
export function segmentText(
  text: string,
  options: Partial<Options> = {},
  mediaType: MediaType = 'text/plain',
  entries: Bibliography['entries'] = [],
): Segments & Pick<Context, 'issues'> {
  const works = entries.length === 0 ? {} : { bibliography: { files: [], entries, faults: [] } }
  const source = { id: 'a', path: 'a.txt', mediaType, text, sha256: '0'.repeat(64), published: null, ...works }
  const context = createContext(source, optionsSchema.parse(options))
  return { ...segment(context), issues: context.issues }
}

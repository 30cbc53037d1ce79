import type { Bibliography } from '../../model/bibliography.js'
import { coverageOf } from '../../model/coverage-of.js'
import type { MediaType } from '../../model/document.js'
import type { Extraction } from '../../model/extraction.js'
import type { BatchOptions, Counts, Coverage } from '../../model/manifest.js'
import type { Options } from '../../model/options.js'
import { extractSource, tellSource } from '../../pipeline.js'
import type { Source } from '../../text/source.js'
import { extractionJson } from '../../write/extraction-json.js'
import { formats } from '../../write/formats/index.js'
import { type Utf8, Utf8Writer, utf8Of } from '../files/utf8.js'
import { countsOf } from './count.js'

/** One unit of work: a document as it was read from the disk and decoded. */
export interface Task {
  /** Path of the source, relative to the folder that was extracted, with `/`. */
  readonly path: string
  readonly mediaType: MediaType
  readonly text: string
  /** SHA-256 of the source's bytes. */
  readonly sha256: string
  readonly options: BatchOptions
  /** What it cites from by key, where its front matter names that. */
  readonly bibliography?: Bibliography | undefined
  /** Whether the layers are wanted, for whoever shows them later. */
  readonly withLayers?: boolean
}

/** What came of a document: the content of each file to write, and what the manifest says of it. */
export interface Work {
  readonly published: string | null
  readonly counts: Counts
  readonly coverage: Coverage
  readonly files: readonly { readonly format: string; readonly extension: string; readonly content: Utf8 }[]
  /** All layers but the events, which the files hold, as JSON. */
  readonly layers?: Utf8
}

/** Extracts one document, from its text to the content of its output: pure, so that it may run anywhere and again. */
export function work(task: Task): Work {
  const telling = tellSource(...sourceOfTask(task))
  const files = formats
    .filter(({ name }) => task.options.formats.includes(name))
    .map((format) => ({ format, content: new Utf8Writer() }))
  let events = 0
  for (const event of telling.events) {
    events++
    for (const { format, content } of files) content.add(format.write(event))
  }
  return {
    published: telling.document.published,
    counts: countsOf(telling, events),
    coverage: coverageOf(telling.citations, telling.lookalikes),
    files: files.map(({ format: { name, extension }, content }) => ({
      format: name,
      extension,
      content: content.end(),
    })),
    ...(task.withLayers && { layers: utf8Of(extractionJson({ ...telling, events: [] })) }),
  }
}

/** All layers of a document of a batch. */
export function extractTask(task: Task): Extraction {
  return extractSource(...sourceOfTask(task))
}

function sourceOfTask({ path, mediaType, text, sha256, options, bibliography }: Task): [Source, Options] {
  const { leadingMarker, dateMode, dateOrder, language, actors, published } = options
  return [
    { id: path, path, mediaType, text, sha256, published, ...(bibliography && { bibliography }) },
    {
      leadingMarker,
      dateMode,
      ...(dateOrder && { dateOrder }),
      ...(language && { language }),
      ...(actors && { actors }),
    },
  ]
}

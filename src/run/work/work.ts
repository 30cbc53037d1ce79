import type { Bibliography } from '../../model/bibliography.js'
import { coverageOf } from '../../model/coverage-of.js'
import type { MediaType } from '../../model/document.js'
import type { Extraction } from '../../model/extraction.js'
import type { BatchOptions, Counts, Coverage } from '../../model/manifest.js'
import { extractSource } from '../../pipeline.js'
import { formats } from '../../write/formats/index.js'
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

/** What came of a document: the text of each file to write, and what the manifest says of it. */
export interface Work {
  readonly published: string | null
  readonly counts: Counts
  readonly coverage: Coverage
  readonly files: readonly { readonly format: string; readonly extension: string; readonly text: string }[]
  /** All layers but the events, which the files hold, as JSON. */
  readonly layers?: string
}

/** Extracts one document, from its text to the text of its output: pure, so that it may run anywhere and again. */
export function work(task: Task): Work {
  const extraction = extractTask(task)
  return {
    published: extraction.document.published,
    counts: countsOf(extraction),
    coverage: coverageOf(extraction.citations, extraction.lookalikes),
    files: formats
      .filter(({ name }) => task.options.formats.includes(name))
      .map((format) => ({ format: format.name, extension: format.extension, text: format.write(extraction) })),
    ...(task.withLayers && { layers: JSON.stringify({ ...extraction, events: [] }) }),
  }
}

/** All layers of a document of a batch. */
export function extractTask({ path, mediaType, text, sha256, options, bibliography }: Task): Extraction {
  const { leadingMarker, dateMode, dateOrder, language, actors, published } = options
  return extractSource(
    { id: path, path, mediaType, text, sha256, published, ...(bibliography && { bibliography }) },
    {
      leadingMarker,
      dateMode,
      ...(dateOrder && { dateOrder }),
      ...(language && { language }),
      ...(actors && { actors }),
    },
  )
}

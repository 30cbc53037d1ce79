import { sha256Of } from '../../identity/sha256-of.js'
import type { MediaType } from '../../model/document.js'
import type { Source } from '../../text/source.js'
import { bibliographyInMemory } from './bibliography-in-memory.js'

/** What a caller hands in: text, and what is known about it. */
export interface DocumentInput {
  readonly id: string
  readonly text: string
  readonly mediaType?: MediaType | undefined
  readonly published?: string | null | undefined
  /** What the document cites from by key: BibTeX, or CSL-JSON as text or as its items. */
  readonly bibliography?: string | readonly unknown[] | undefined
  /** The mdast tree of a Markdown text, parsed with exact positions: see `remarkRegesta`. */
  readonly tree?: unknown
}

/** The source that stands for a text in memory; its hash is that of the text's UTF-8 form. */
export function sourceOf({ id, text, mediaType = 'text/plain', published, bibliography, tree }: DocumentInput): Source {
  const works = bibliographyInMemory(text, mediaType, bibliography)
  return {
    id,
    path: id,
    mediaType,
    text,
    sha256: sha256Of(text),
    published: published ?? null,
    ...(works === undefined ? {} : { bibliography: works }),
    ...(tree === undefined ? {} : { tree }),
  }
}

import { sha256Of } from '../../identity/sha256-of.js'
import type { MediaType } from '../../model/document.js'
import type { Source } from '../../text/source.js'

/** What a caller hands in: text, and what is known about it. */
export interface DocumentInput {
  readonly id: string
  readonly text: string
  readonly mediaType?: MediaType | undefined
  readonly published?: string | null | undefined
  /** The mdast tree of a Markdown text, parsed with exact positions: see `remarkRegesta`. */
  readonly tree?: unknown
}

/** The source that stands for a text in memory; its hash is that of the text's UTF-8 form. */
export function sourceOf({ id, text, mediaType, published, tree }: DocumentInput): Source {
  return {
    id,
    path: id,
    mediaType: mediaType ?? 'text/plain',
    text,
    sha256: sha256Of(text),
    published: published ?? null,
    ...(tree === undefined ? {} : { tree }),
  }
}

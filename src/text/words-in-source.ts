import type { Span } from '../model/span.js'
import { type Prose, toSource } from './prose.js'

/** Words of a sentence and where they stand; `raw` is the slice of the source, where `text` is not that slice. */
export type SourceWords = Span & { readonly text: string; readonly raw?: string | undefined }

/**
 * The clean words `[start, end)` of a sentence as the source has them. Where words of something else stand between, as those of a
 * page's head do, they are left out, and `raw` is the slice.
 */
export function wordsInSource(
  { prose, hidden }: { readonly prose: Prose; readonly hidden: readonly Span[] },
  start: number,
  end: number,
  source: string,
): SourceWords {
  const span = toSource(prose, start, end)
  const slice = source.slice(span.start, span.end)
  const isWhole = !hidden.some((hole) => hole.start >= span.start && hole.end <= span.end)
  // Written out: the engine is slow where a copy stands in an object.
  if (isWhole) return { text: slice, start: span.start, end: span.end }
  return { text: prose.text.slice(start, end), start: span.start, end: span.end, raw: slice }
}

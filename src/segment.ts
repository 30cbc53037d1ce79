import { attachMarkers } from './cite/attach.js'
import { findMarkers } from './cite/find-markers.js'
import { findLookalikes } from './cite/lookalikes/find-lookalikes.js'
import { restoreMarkup } from './cite/markup/restore-markup.js'
import { reportMarkers } from './cite/report-markers.js'
import type { Citation } from './model/citation.js'
import type { Lookalike } from './model/lookalike.js'
import { read } from './read/read.js'
import { splitSentences } from './split/split.js'
import type { Block } from './text/block.js'
import type { Context } from './text/context.js'
import type { SentenceText } from './text/tagged-sentence.js'
import { withoutInvisible } from './text/without-invisible.js'

/** A document cut into its parts, before anybody has looked at its words. */
export interface Segments {
  readonly blocks: readonly Block[]
  readonly sentences: readonly SentenceText[]
  readonly citations: Citation[]
  /** What looks like a marker and is none. */
  readonly lookalikes: Lookalike[]
  /** EDTF date of publication that the source gives itself, or null. */
  readonly published: string | null
  /** What the source calls itself beside its text. */
  readonly title?: string
}

/**
 * The first half of the way of a document: from its text to sentences and citations. It loads no language tools, so
 * that an output can be checked against its source at little cost.
 */
export function segment(context: Context): Segments {
  const { blocks: raw, ...frontMatter } = read(context)
  const blocks = restoreMarkup(raw.map(withoutInvisible), context)
  const { markers, refused } = findMarkers(blocks)
  const sentences = splitSentences(blocks, markers, context)
  const citations = attachMarkers(blocks, markers, sentences, context)
  const lookalikes = findLookalikes(blocks, markers, refused, context)
  reportMarkers(blocks, citations, context)
  return { blocks, sentences, citations, lookalikes, ...frontMatter }
}

import type { Citation } from '../model/citation.js'
import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { toSource } from '../text/prose.js'
import type { SentenceText } from '../text/tagged-sentence.js'
import type { Marker } from './marker-style.js'

/** Gives each marker the sentence that it belongs to, by the table "Whose citation is it?" of the documentation. */
export function attachMarkers(
  blocks: readonly Block[],
  markers: readonly (readonly Marker[])[],
  sentences: readonly SentenceText[],
  context: Context,
): Citation[] {
  return blocks.flatMap((block, at) =>
    markers[at]!.map((marker) => {
      const { start, end } = toSource(block.prose, marker.start, marker.end)
      const owner = sentences.findLast((sentence) => sentence.block === at && sentence.span.start < start)
      return {
        marker: context.source.text.slice(start, end),
        labels: [...marker.labels],
        kind: marker.kind,
        start,
        end,
        placement: 'trailing' as const,
        sentence: owner?.index ?? null,
        scope: 'sentence' as const,
        rule: 'after-full-stop',
        status: owner ? ('attached' as const) : ('orphan' as const),
      }
    }),
  )
}

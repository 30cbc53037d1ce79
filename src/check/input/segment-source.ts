import type { Options } from '../../model/options.js'
import { segment } from '../../segment.js'
import { createContext } from '../../text/context.js'
import { toSource } from '../../text/prose.js'
import type { Source } from '../../text/source.js'
import type { SourceReading } from './checked-document.js'
import { labelKey } from './label-key.js'

/** Reads a source as an extraction does, up to the point where its words would be looked at. */
export function segmentSource(source: Source, options: Options): SourceReading {
  const { blocks, sentences, citations, lookalikes } = segment(createContext(source, options))
  return {
    lookalikes,
    sentences: sentences.map(({ span, prose, section, hidden }) => {
      return { ...span, text: prose.text, section, isParted: hidden.length > 0 }
    }),
    // The label of an entry of the list is a marker too, but it cites nothing.
    citations: citations.filter(({ rule }) => rule !== 'reference-entry'),
    entryLabels: citations.filter(({ rule }) => rule === 'reference-entry'),
    references: blocks.flatMap(({ label, prose }) => {
      if (label === undefined) return []
      const kind = prose.text.startsWith('[^') ? 'footnote' : 'numeric'
      return [{ label: labelKey(kind, label.replace(/^\^/, '')), ...toSource(prose, 0, prose.text.length) }]
    }),
  }
}

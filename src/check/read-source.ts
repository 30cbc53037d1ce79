import type { Options } from '../model/options.js'
import { segment } from '../segment.js'
import { createContext } from '../text/context.js'
import { toSource } from '../text/prose.js'
import type { Source } from '../text/source.js'
import type { SourceReading } from './checked-document.js'

/** Reads a source as an extraction does, up to the point where its words would be looked at. */
export function readSource(source: Source, options: Options): SourceReading {
  const { blocks, sentences, citations } = segment(createContext(source, options))
  return {
    sentences: sentences.map(({ span, prose, section }) => ({ ...span, text: prose.text, section })),
    citations,
    references: blocks.flatMap(({ label, prose }) =>
      label === undefined ? [] : [{ label: label.replace(/^\^/, ''), ...toSource(prose, 0, prose.text.length) }],
    ),
  }
}

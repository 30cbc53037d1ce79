import type { ParagraphTraits } from './rtf-sink.js'
import type { RtfState } from './rtf-state.js'

/** What a paragraph is; level 0 is the title that stands in the text. */
export function traitsOf(
  { paragraph }: RtfState,
  styles: ReadonlyMap<number, string>,
  isInNote: boolean,
): ParagraphTraits {
  const { style, outline, isInTable, depth, indent } = paragraph
  const name = styles.get(style ?? 0) ?? ''
  const named = /^heading (\d)/i.exec(name)?.[1]
  const level = outline !== undefined && outline < 9 ? outline + 1 : named === undefined ? undefined : Number(named)
  return {
    level: /^title$/i.test(name) ? 0 : level,
    isQuotation: /quot|^block text/i.test(name),
    isInTable: isInTable === true && !isInNote,
    depth: depth ?? (indent === undefined ? undefined : Math.max(0, Math.round(indent / 360) - 1)),
  }
}

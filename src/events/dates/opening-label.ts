import { isPartOf } from '../../calendar/is-part-of.js'
import { joinInterval } from '../../calendar/join-interval.js'
import type { DateMention } from '../../model/date.js'
import { toClean } from '../../text/prose.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'
import type { Label } from './label.js'

/** What ends a label: a colon, a dash, or the gap between two columns. */
const CLOSES = /^(?:,\s[^,.:;]{1,40})?(?::|\s?[—–]\s?|\s-\s)(?=\s*\S)/
const COLUMN = /^(?: {2}|\t)/

/**
 * The date by which an entry of a chronology begins its line: `1809 — On 14 August a frigate anchored`, `1974, March 3: The
 * general seizes power`, `1903–1906: …`, `585 BC   (28 May) An eclipse`. Null for a sentence that begins otherwise.
 */
export function openingLabel(
  { prose, span }: TaggedSentence,
  dates: readonly DateMention[],
  source: string,
): Label | null {
  const [first] = dates
  if (first === undefined || first.edtf === null) return null
  if (!/^[\s>*_•|-]*$/.test(prose.text.slice(0, toClean(prose, first.start)))) return null
  if (!beginsLine(source, span.start)) return null
  let edtf = first.edtf
  let { end } = first
  let bracket = false
  for (const next of dates.slice(1)) {
    const between = source.slice(end, next.start)
    const joined = next.edtf === null ? null : /^\s*[-–—/]\s*$/.test(between) ? joinInterval(edtf, next.edtf) : null
    const narrows = next.edtf !== null && /^[*_]*,?\s+\(?$/.test(between) && isPartOf(next.edtf, edtf)
    if (joined === null && !narrows) break
    edtf = joined ?? next.edtf!
    bracket = between.endsWith('(')
    end = next.end
  }
  const rest = source
    .slice(end)
    .replace(/^\)/, bracket ? '' : ')')
    .replace(/^[*_]+/, '')
  const column = COLUMN.test(rest) || COLUMN.test(source.slice(first.end))
  if (!column && !CLOSES.test(rest)) return null
  const text = source.slice(first.start, end)
  return { mention: { ...first, text, end }, edtf, end: toClean(prose, end) }
}

/** True where nothing but marks of a list, of a quotation or of emphasis stands before it on its line. */
function beginsLine(source: string, start: number): boolean {
  const before = source.slice(Math.max(0, start - 20), start)
  const line = before.lastIndexOf('\n')
  if (line < 0 && start > 20) return false
  return /^[\s>*_|-]*(?:\d{1,3}[.)] [\s*_]*)?$/.test(before.slice(line + 1))
}

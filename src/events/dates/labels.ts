import type { DateMention } from '../../model/date.js'
import { toClean } from '../../text/prose.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'

/** Headings date what stands below them where they are dates throughout: so many at least. */
const FEWEST_HEADINGS = 2

/**
 * The dates that stand as labels before the entries of a chronology, for each sentence or null: a sentence that is nothing but a
 * date (`3 May 1944. The bridge was lost.`), the first cell of its row, or a heading in a document whose headings are dates.
 */
export function labelsOf(
  sentences: readonly TaggedSentence[],
  dates: readonly (readonly DateMention[])[],
  source: string,
): (DateMention | null)[] {
  const alone = sentences.map((sentence, at) => onlyDate(sentence, dates[at]!))
  const headings = sentences.filter(({ kind }, at) => kind === 'heading' && alone[at] !== null)
  const byHeadings = headings.length >= FEWEST_HEADINGS
  let heading: DateMention | null = null
  let label: DateMention | null = null
  return sentences.map((sentence, at) => {
    const before = sentences[at - 1]
    if (sentence.kind === 'heading') {
      heading = byHeadings ? alone[at]! : null
      label = null
      return null
    }
    if (before === undefined || !isBeside(before, sentence, source)) label = null
    const stands = label ?? heading
    if (alone[at] !== null) label = alone[at]!
    return stands
  })
}

/** The date of a sentence that holds nothing else, of a day, month or year; or null. */
function onlyDate({ prose }: TaggedSentence, dates: readonly DateMention[]): DateMention | null {
  const [date, second] = dates
  if (date === undefined || second !== undefined || date.edtf === null || !/^-?\d{4}(?:-\d\d){0,2}$/.test(date.edtf))
    return null
  const rest = prose.text.slice(0, toClean(prose, date.start)) + prose.text.slice(toClean(prose, date.end))
  return /^[\s.:;,–—*-]*$/.test(rest) ? date : null
}

/** True for sentences of one block, and for cells of one row. */
function isBeside(before: TaggedSentence, sentence: TaggedSentence, source: string): boolean {
  if (before.block === sentence.block) return true
  if (before.kind !== 'cell' || sentence.kind !== 'cell') return false
  return !/\n|<tr[\s>]/i.test(source.slice(before.span.end, sentence.span.start))
}

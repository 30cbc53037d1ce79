import type { DateMention } from '../../model/date.js'
import { toClean } from '../../text/prose.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'
import type { Label } from './label.js'
import { openingLabel } from './opening-label.js'

/** Headings date what stands below them where they are dates throughout, and so do openings of lines: so many at least. */
const FEWEST = 2

/**
 * The dates that stand as labels before the entries of a chronology, for each sentence or null: a sentence that is nothing but a
 * date (`3 May 1944. The bridge was lost.`), the day that heads an entry of a diary, the first cell of its row, the opening of a line (`1809 — On 14 August …`), or a
 * heading in a document whose headings are dates. A day on a line of its own dates the hours below it (`06:15 The ferry leaves`).
 */
export function labelsOf(
  sentences: readonly TaggedSentence[],
  dates: readonly (readonly DateMention[])[],
  source: string,
): (Label | null)[] {
  const alone = sentences.map((sentence, at) => onlyDate(sentence, dates[at]!))
  const opening = sentences.map((sentence, at) =>
    sentence.kind === 'heading' || alone[at] !== null ? null : openingLabel(sentence, dates[at]!, source),
  )
  const byHeadings = sentences.filter(({ kind }, at) => kind === 'heading' && alone[at] !== null).length >= FEWEST
  const byOpenings = opening.filter((label, at) => label !== null || alone[at] !== null).length >= FEWEST
  let heading: Label | null = null
  let label: Label | null = null
  let day: Label | null = null
  return sentences.map((sentence, at) => {
    const before = sentences[at - 1]
    if (sentence.kind === 'heading' || sentence.kind === 'entry') {
      heading = byHeadings || sentence.kind === 'entry' ? alone[at]! : null
      label = null
      day = alone[at]!
      return null
    }
    if (before === undefined || !isBeside(before, sentence, source)) label = null
    if (byOpenings && opening[at] !== null) {
      label = { ...opening[at]!, end: 0 }
      day = null
      return opening[at]!
    }
    const hour = label === null && day !== null && HOUR.test(sentence.prose.text)
    if (hour) label = day
    const stands = label ?? heading
    if (alone[at] !== null) {
      label = alone[at]!
      day = alone[at]!
    }
    return stands
  })
}

/** `06:15 The ferry leaves`, `09:30–11:00 Helicopters lift`. */
const HOUR = /^\d{1,2}[:.]\d\d(?:\s?[–-]\s?\d{1,2}[:.]\d\d)?:? \S/

/** The date of a sentence that holds nothing else, of a day, month or year; or null. */
function onlyDate({ prose }: TaggedSentence, dates: readonly DateMention[]): Label | null {
  const [date, second] = dates
  if (date === undefined || second !== undefined || date.edtf === null || !/^-?\d{4}(?:-\d\d){0,2}$/.test(date.edtf))
    return null
  const rest = prose.text.slice(0, toClean(prose, date.start)) + prose.text.slice(toClean(prose, date.end))
  return /^[\s.:;,–—*-]*$/.test(rest) ? { mention: date, edtf: date.edtf, end: 0 } : null
}

/** True for sentences of one block, and for cells of one row. */
function isBeside(before: TaggedSentence, sentence: TaggedSentence, source: string): boolean {
  if (before.block === sentence.block) return true
  if (before.kind !== 'cell' || sentence.kind !== 'cell') return false
  return !/\n|<tr[\s>]/i.test(source.slice(before.span.end, sentence.span.start))
}

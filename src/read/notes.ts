import { alternationOf } from '../english/alternation-of.js'
import { JOINED_HEADINGS, REFERENCE_HEADINGS } from '../english/marks/reference-headings.js'
import type { Block } from '../text/block.js'
import { sliceProse } from '../text/prose.js'
import { findLists } from './find-lists.js'
import { LabelUses, plainDigits } from './label-uses.js'

const JOINED = alternationOf(JOINED_HEADINGS)
const REFERENCES = new RegExp(
  `^(?:(?:\\d{1,2}|[IVX]{1,5})\\.?\\s)?(?:${alternationOf(REFERENCE_HEADINGS)}|${JOINED} and ${JOINED})(?:\\s(?:to|for|of)\\s(?:the\\s)?(?:chapters?|parts?|book|introduction|preface|text)\\b.{0,20})?(?:\\s?\\[edit\\])?:?$`,
  'i',
)

/** How an entry of a list of references begins: `[14] `, `[note 2]: `, `[^1]: `, `14. `, `14) `, `(14) `, `¹⁴ `, or a wiki's `^ `. */
const ENTRY =
  /^(?:\[(\^?(?:note |nb |fn:)?[\w.+-]{1,24})\]:?|(\d{1,4})[.)]|\((\d{1,3})\)|(\^))\s+\S|^([¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})\s?\S/i
/** What defines a label wherever it stands. */
const DEFINITION = /^\[(\^?(?:note |nb )?[\w.-]{1,24})\]:\s+\S/i
/** What defines a label in reStructuredText and Org: `.. [1] Holt`, `[fn:2] Holt`. */
const MARKUP_DEFINITION = /^(?:\.\. \[#?([\w.-]{1,24})\]|\[fn:([\w-]{1,24})\])\s+\S/
/** A note at the foot of a page, under its sign: `* Holt, p. 3.` */
const SIGN = /^([*†‡§¶]{1,4})\s?(?=["“]?\p{L})/u
/** An entry of a bibliography: an author, and a year soon behind. */
const WORK =
  /^(\p{Lu}[\p{L}'’-]{1,30})(?:,| \p{Lu}{1,3}(?:[.,]|(?= \())|(?= \()| (?:and|&) | et al\.).{0,140}?(?<![\d–-])((?:1[5-9]|20)\d{2}[a-z]?)(?![\d–-])/u

/** A note that stands between paragraphs, in books that were typed: `[Footnote A: Holt says so.]`. */
const NAMED = /^\[(?:Foot|End)?note(?: ([\w*†‡§]{1,6}))?: ?\S/i

/** As much of a line as its label can take. */
const LONGEST_LABEL = 40
/** As much of a line as an author and a year can take. */
const LONGEST_WORK = 200

interface Entry {
  readonly label: string
  readonly from: number
  to: number
}

/** Whether a section of this name lists references: `Notes`, `4. References[edit]`, `Sources and notes:`. */
export const isReferences = (heading: string): boolean => heading.length < 60 && REFERENCES.test(heading)

/** Whether a line begins as an entry of a list of references does. */
export const isEntry = (line: string): boolean => ENTRY.test(line.slice(0, LONGEST_LABEL))

/**
 * Finds the entries of lists of references, each a note of its own: under a heading such as `References` or
 * `Notes`, as definitions `[^1]: …` and `[14]: …` of labels that the text has used before, or as a closing list
 * `[1] … [2] …` of such labels.
 */
export function findNotes(given: readonly Block[]): Block[] {
  const blocks = given.flatMap(withHeading)
  const uses = new LabelUses(blocks)
  const listed = findLists(blocks, (label, at) => uses.isUsedBefore(label, at, 0))
  return blocks.flatMap((block, at) => {
    if (block.kind === 'heading' || block.kind === 'note' || block.kind === 'cell') return [block]
    const named = NAMED.exec(block.prose.text.slice(0, LONGEST_LABEL))
    if (named) return [{ ...block, kind: 'note', ...(named[1] === undefined ? {} : { label: named[1] }) }]
    if (listed.has(at)) return divide(block, labelOfEntry, true)
    if (block.section.some(isReferences)) return divide(block, (line) => labelOfEntry(line) ?? labelOfWork(line))
    const sign = SIGN.exec(block.prose.text)?.[1]
    if (sign !== undefined && uses.isSignUsedBefore(sign, at)) return divide(block, (line) => SIGN.exec(line)?.[1])
    return divide(block, (line, from) => labelOfDefinition(line, (label) => uses.isUsedBefore(label, at, from)))
  })
}

/** Makes a heading of the first line of a block that names the list which follows in it: `Sources:⏎[1] …`. */
function withHeading(block: Block): Block[] {
  const { text } = block.prose
  const end = text.indexOf('\n')
  if (block.kind !== 'paragraph' || end < 0 || !isReferences(text.slice(0, end)) || !isEntry(text.slice(end + 1)))
    return [block]
  const name = text.slice(0, end)
  const { lines: _, ...rest } = block
  return [
    { ...rest, kind: 'heading', prose: sliceProse(block.prose, 0, end) },
    { ...block, prose: sliceProse(block.prose, end + 1, text.length), section: [...block.section, name] },
  ]
}

function labelOfEntry(line: string): string | undefined {
  const match = ENTRY.exec(line)
  return match ? (match[1] ?? match[2] ?? match[3] ?? plainDigits(match[5] ?? '')) : undefined
}

/** The author and the year of a work, by which a text cites it: `Holt 1999`. */
function labelOfWork(line: string): string | undefined {
  const [, author, year] = WORK.exec(line) ?? []
  return author === undefined ? undefined : `${author} ${year}`
}

function labelOfDefinition(line: string, isUsed: (label: string) => boolean): string | undefined {
  const [, structured, org] = MARKUP_DEFINITION.exec(line) ?? []
  if (structured !== undefined || org !== undefined) return structured ?? org
  const label = DEFINITION.exec(line)?.[1]
  return label !== undefined && (label.startsWith('^') || isUsed(label)) ? label : undefined
}

/** Divides a block whose first line begins an entry into its entries; other blocks stay as they are. */
function divide(block: Block, labelOf: (line: string, from: number) => string | undefined, continues = false): Block[] {
  const { text } = block.prose
  const entries: Entry[] = []
  for (let from = 0; from < text.length; ) {
    const to = endOfLine(text, from)
    const label = labelOf(text.slice(from, Math.min(to, from + LONGEST_WORK)), from)
    if (label !== undefined) entries.push({ label, from, to })
    else if (from === 0) return continues ? [{ ...block, kind: 'note' }] : [block]
    else entries.at(-1)!.to = to
    from = to + 1
  }
  return entries.map(({ label, from, to }) => ({
    ...block,
    kind: 'note',
    prose: sliceProse(block.prose, from, to),
    ...(label === '' ? {} : { label: label.replace(/^\^/, '') }),
  }))
}

function endOfLine(text: string, from: number): number {
  const to = text.indexOf('\n', from)
  return to < 0 ? text.length : to
}

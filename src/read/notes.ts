import { alternationOf } from '../english/alternation-of.js'
import { JOINED_HEADINGS, REFERENCE_HEADINGS } from '../english/marks/reference-headings.js'
import type { Block } from '../text/block.js'
import { sliceProse } from '../text/prose.js'

const JOINED = alternationOf(JOINED_HEADINGS)
const REFERENCES = new RegExp(
  `^(?:(?:\\d{1,2}|[IVX]{1,5})\\.?\\s)?(?:${alternationOf(REFERENCE_HEADINGS)}|${JOINED} and ${JOINED})(?:\\s?\\[edit\\])?:?$`,
  'i',
)

/** How an entry of a list of references begins: `[14] `, `[note 2]: `, `[^1]: `, `14. `, `14) `, or a wiki's `^ `. */
const ENTRY = /^(?:\[(\^?(?:note |nb )?[\w.-]{1,24})\]:?|(\d{1,4})[.)]|(\^))\s+\S/i
/** What defines a label wherever it stands. */
const DEFINITION = /^\[(\^?(?:note |nb )?[\w.-]{1,24})\]:\s+\S/i

/** As much of a line as its label can take. */
const LONGEST_LABEL = 40

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
export function findNotes(blocks: readonly Block[]): Block[] {
  const uses = new Uses(blocks)
  const closing = startOfClosingList(blocks, uses)
  return blocks.flatMap((block, at) => {
    if (block.kind === 'heading' || block.kind === 'note' || block.kind === 'cell') return [block]
    if (at >= closing || block.section.some(isReferences)) return divide(block, labelOfEntry)
    return divide(block, (line, from) => labelOfDefinition(line, (label) => uses.isUsedBefore(label, at, from)))
  })
}

function labelOfEntry(line: string): string | undefined {
  const match = ENTRY.exec(line)
  return match ? (match[1] ?? match[2] ?? '') : undefined
}

function labelOfDefinition(line: string, isUsed: (label: string) => boolean): string | undefined {
  const label = DEFINITION.exec(line)?.[1]
  return label !== undefined && (label.startsWith('^') || isUsed(label)) ? label : undefined
}

/** Where each label in brackets is used first. */
class Uses {
  readonly #first = new Map<string, { block: number; offset: number }>()

  constructor(blocks: readonly Block[]) {
    blocks.forEach(({ prose }, block) => {
      for (const { index, 1: label } of prose.text.matchAll(/\[([^[\]\n]{1,24})\]/g)) {
        if (!this.#first.has(label!)) this.#first.set(label!, { block, offset: index })
      }
    })
  }

  isUsedBefore(label: string, block: number, offset: number): boolean {
    const first = this.#first.get(label)
    return first !== undefined && (first.block < block || (first.block === block && first.offset < offset))
  }
}

/** Divides a block whose first line begins an entry into its entries; other blocks stay as they are. */
function divide(block: Block, labelOf: (line: string, from: number) => string | undefined): Block[] {
  const { text } = block.prose
  const entries: Entry[] = []
  for (let from = 0; from < text.length; ) {
    const to = endOfLine(text, from)
    const label = labelOf(text.slice(from, Math.min(to, from + LONGEST_LABEL)), from)
    if (label !== undefined) entries.push({ label, from, to })
    else if (from === 0) return [block]
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

/** Index of the block with which a closing list without a heading begins; the number of blocks if there is none. */
function startOfClosingList(blocks: readonly Block[], uses: Uses): number {
  const labelOf = (line: string) => /^\[(\d{1,4})\]:?\s/.exec(line)?.[1]
  let from = blocks.length
  while (from > 0 && labelOf(blocks[from - 1]!.prose.text.slice(0, 8)) !== undefined) from--
  const labels = blocks
    .slice(from)
    .flatMap(({ prose }) => prose.text.split('\n').flatMap((line) => labelOf(line) ?? []))
  if (from === 0 || labels.length < 2) return blocks.length
  const ascends = labels.every((label, at) => at === 0 || Number(label) > Number(labels[at - 1]))
  const cited = labels.filter((label) => uses.isUsedBefore(label, from, 0)).length
  return ascends && labels[0] === '1' && cited * 2 >= labels.length ? from : blocks.length
}

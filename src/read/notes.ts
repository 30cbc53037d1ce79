import type { Line } from './lines.js'
import type { Part } from './part.js'

const REFERENCES =
  /^(?:(?:\d{1,2}|[IVX]{1,5})\.?\s)?(?:references?|(?:foot|end)?notes?|citations?|sources?|bibliography|works cited|literature(?: cited)?|(?:notes|references|sources|citations) and (?:notes|references|sources|citations))(?:\s?\[edit\])?:?$/i

/** How an entry of a list of references begins: `[14] `, `[note 2]: `, `[^1]: `, `14. `, `14) `, or a wiki's `^ `. */
const ENTRY = /^(?:\[(\^?(?:note |nb )?[\w.-]{1,24})\]:?|(\d{1,4})[.)]|(\^))\s+\S/i
/** What defines a label wherever it stands. */
const DEFINITION = /^\[(\^?(?:note |nb )?[\w.-]{1,24})\]:\s+\S/i

/** Makes a heading of a line such as `Notes:` that stands right above the entries of a list of references. */
export function findReferenceHeadings(text: string, parts: readonly Part[]): Part[] {
  return parts.flatMap((part, at) => {
    const [first, ...rest] = part.lines
    if (part.kind !== 'paragraph' || !REFERENCES.test(openingOf(text, first!))) return [part]
    const behind = rest[0] ?? parts[at + 1]?.lines[0]
    if (behind === undefined || !ENTRY.test(openingOf(text, behind))) return [part]
    const heading: Part = { kind: 'heading', lines: [first!], level: 2 }
    return rest.length > 0 ? [heading, { ...part, lines: rest }] : [heading]
  })
}

/**
 * Finds the entries of lists of references, each a note of its own: under a heading such as `References` or
 * `Notes`, as definitions `[^1]: …` and `[14]: …` of labels that the text has used before, or as a closing list
 * `[1] … [2] …` of such labels.
 */
export function findNotes(text: string, parts: readonly Part[]): Part[] {
  const used = firstUses(text)
  const closing = startOfClosingList(text, parts, used)
  const defines = (line: Line) => {
    const label = DEFINITION.exec(openingOf(text, line))?.[1]
    return label !== undefined && (label.startsWith('^') || used.get(label)! < line.start) ? label : undefined
  }
  const begins = (line: Line) => {
    const match = ENTRY.exec(openingOf(text, line))
    return match ? (match[1] ?? match[2] ?? '') : undefined
  }
  let referencesLevel = 0
  return parts.flatMap((part, at) => {
    if (part.kind === 'heading') {
      const level = part.level ?? 1
      if (REFERENCES.test(openingOf(text, part.lines[0]!))) referencesLevel = level
      else if (level <= referencesLevel) referencesLevel = 0
      return [part]
    }
    return divide(part, referencesLevel > 0 || at >= closing ? begins : defines)
  })
}

/** As much of a line as its label can take, and more than a heading can. */
const openingOf = (text: string, { start, end }: Line) => text.slice(start, Math.min(end, start + 120))

/** Where each label in brackets is used first. */
function firstUses(text: string): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { index, 1: label } of text.matchAll(/\[([^[\]\s]{1,24})\]/g))
    if (!uses.has(label!)) uses.set(label!, index)
  return uses
}

/** Divides a part whose first line begins an entry into its entries; other parts stay as they are. */
function divide(part: Part, labelOf: (line: Line) => string | undefined): Part[] {
  if (labelOf(part.lines[0]!) === undefined) return [part]
  const entries: { label: string; lines: Line[] }[] = []
  for (const line of part.lines) {
    const label = labelOf(line)
    if (label === undefined) entries.at(-1)!.lines.push(line)
    else entries.push({ label, lines: [line] })
  }
  return entries.map(({ label, lines }) => ({ kind: 'note', lines, ...(label === '' ? {} : { label }) }))
}

/** Index of the part with which a closing list without a heading begins; the number of parts if there is none. */
function startOfClosingList(text: string, parts: readonly Part[], used: ReadonlyMap<string, number>): number {
  const labelOf = (line: Line) => /^\[(\d{1,4})\]:?\s/.exec(openingOf(text, line))?.[1]
  let from = parts.length
  while (from > 0 && labelOf(parts[from - 1]!.lines[0]!) !== undefined) from--
  const start = from < parts.length ? parts[from]!.lines[0]!.start : text.length
  const labels = parts.slice(from).flatMap(({ lines }) => lines.flatMap((line) => labelOf(line) ?? []))
  if (from === 0 || labels.length < 2) return parts.length
  const ascends = labels.every((label, at) => at === 0 || Number(label) > Number(labels[at - 1]))
  const cited = labels.filter((label) => used.get(label)! < start).length
  return ascends && labels[0] === '1' && cited * 2 >= labels.length ? from : parts.length
}

import type { Block } from '../text/block.js'
import { plainDigits } from './label-uses.js'

/** How an entry of a list without a heading begins: `[12] `, `[Orr30]: `. */
const LABEL = /^\[(\d{1,4}|\p{Lu}[\p{L}+]{0,9}\d{1,4}[a-z]?|[A-Z*†‡])\]:?\s+\S/u
/** The same with nothing but a number, which begins entries of any list: `1. `, `(1) `, `¹ `. */
const NUMBER = /^(?:(\d{1,3})[.)]|\((\d{1,3})\))\s+\S|^([¹²³⁴-⁹][⁰¹²³⁴-⁹]{0,2})\s?\S/
const ANY_LABEL = /^(?:\[[^\]]{1,12}\]:?|\(?\d{1,3}[.)]|[⁰¹²³⁴-⁹]{1,3})\s{0,4}/
/** How sources are written: a name and a comma, `Ibid.`, a title in quotes, a page, an address. */
const SOURCE =
  /^(?:\p{Lu}[\p{L}'’.-]{1,30}(?: (?:(?:van|von|de|der|of|the|and|&) )?\p{Lu}[\p{L}'’.-]{0,30}){0,5}[,.:(]|(?:Ibid|See|Cf\.|Op\. cit|Letter|Minutes|Quoted|Cited|The Times|As quoted)|["“‘«]|https?:)|\bpp?\. ?\d|https?:\/\/|\((?:1[5-9]|20)\d{2}[a-z]?\)/u
/** A longer block is no colophon. */
const COLOPHON = 80
/** So many paragraphs may stand between the labels of two entries. */
const MOST_PARAGRAPHS = 2

interface Entry {
  readonly at: number
  readonly label: string
  readonly isSource: boolean
  /** Its label is a number without square brackets. */
  readonly isBare: boolean
}

/**
 * Finds lists of references without a heading: `[1] Holt, p. 3. [2] …`, at the end of a document or of a chapter, with
 * labels that ascend and that the text before has used. Answers the blocks of such lists, continued entries included.
 */
export function findLists(
  blocks: readonly Block[],
  isUsed: (label: string, at: number) => boolean,
): ReadonlySet<number> {
  const listed = new Set<number>()
  for (let at = 1; at < blocks.length; at++) {
    const run = readRun(blocks, at)
    if (run.length === 0) continue
    const last = run.at(-1)!.at
    if (isList(run, blocks, at, isUsed)) for (let block = at; block <= last; block++) listed.add(block)
    at = last
  }
  return listed
}

/** The entries that begin at a block, each a label or more, as long as their numbers ascend. */
function readRun(blocks: readonly Block[], from: number): Entry[] {
  const run: Entry[] = []
  let between = 0
  for (let at = from; at < blocks.length && between <= MOST_PARAGRAPHS; at++) {
    const block = blocks[at]!
    const entries = block.kind === 'paragraph' || block.kind === 'item' ? entriesOf(block, at) : null
    if (entries === null) break
    if (entries.length === 0) {
      if (run.length === 0) return []
      between++
      continue
    }
    if (run.length > 0 && !follows(run.at(-1)!, entries[0]!, between > 0)) break
    run.push(...entries)
    between = 0
  }
  return run
}

/** The entries of a block, one a line that begins with a label; none where it continues the one before. */
function entriesOf({ prose }: Block, at: number): Entry[] {
  const lines = prose.text.split('\n')
  if (labelOf(lines[0]!) === null) return []
  return lines.flatMap((line) => {
    const label = labelOf(line)
    return label === null ? [] : [{ at, ...label, isSource: SOURCE.test(line.slice(0, 300).replace(ANY_LABEL, '')) }]
  })
}

function labelOf(line: string): { label: string; isBare: boolean } | null {
  const label = LABEL.exec(line.slice(0, 40))?.[1]
  if (label !== undefined) return { label, isBare: false }
  const [, number, round, raised] = NUMBER.exec(line.slice(0, 40)) ?? []
  const bare = number ?? round ?? (raised === undefined ? undefined : plainDigits(raised))
  return bare === undefined ? null : { label: bare, isBare: true }
}

function follows(before: Entry, entry: Entry, isApart: boolean): boolean {
  const [from, to] = [Number(before.label), Number(entry.label)]
  if (Number.isNaN(from) || Number.isNaN(to)) return Number.isNaN(from) === Number.isNaN(to) && !isApart
  return isApart ? to === from + 1 && entry.isSource : to > from
}

function isList(
  run: readonly Entry[],
  blocks: readonly Block[],
  from: number,
  isUsed: (label: string, at: number) => boolean,
): boolean {
  const used = run.filter(({ label }) => isUsed(label, from)).length
  const sources = run.filter(({ isSource }) => isSource).length
  const rest = blocks.slice(run.at(-1)!.at + 1)
  const closes = rest.length === 0 || rest[0]!.kind === 'heading' || (rest.length < 3 && rest.every(isColophon))
  if (used === 0 || used * 2 < run.length) return false
  if (run.some(({ isBare }) => isBare)) return closes && used === run.length && sources * 4 >= run.length * 3
  if (run.length === 1) return sources === 1 && closes
  return closes || (sources * 2 >= run.length && run[0]!.label === '1')
}

const isColophon = ({ prose }: Block) => prose.text.length < COLOPHON && !/\[\d{1,4}\]/.test(prose.text)

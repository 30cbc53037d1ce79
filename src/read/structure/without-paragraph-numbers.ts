import type { Block } from '../../text/block.js'
import { isReferences } from '../notes.js'
import { linesOf, partOf } from './lines-of.js'

/** A paragraph that begins with a number; offsets into the prose of its block. */
interface Numbered {
  readonly block: number
  readonly start: number
  /** Where its words begin. */
  readonly end: number
  readonly form: string
  /** The number before the point, 0 where there is none, and the last. */
  readonly major: number
  readonly minor: number
  readonly words: string
}

const NUMBER =
  /^(?:(\d{1,3})\.(?:\s?[—–]|(?=\s))|\((\d{1,3})\)(?=\s)|(\d{1,3})\)(?=\s)|(\d{1,2})\.(\d{1,3})\.?(?=\s)|([§¶])\s?(\d{1,4})(?:\.|\s?[—–]|(?=\s)))\s*(?=\S)/
const OPENING = /^["“'‘([]?(?:\p{Lu}|\d)/u
const ENDS = /[.!?:;…][”"'’)\]]{0,3}(?:\[[^\]\s]{1,12}\]){0,5}$/
/** An entry of a list of sources. */
const SOURCE = /^\p{Lu}[\p{L}'’-]+, (?:\p{Lu}|ed\b)|https?:|\bpp?\. ?\d|\((?:1[5-9]|20)\d\d\)\.?$|^(?:Ibid|See)\b/u
/** What annals say of the number that they begin with. */
const YEARS = /\b(?:[Tt]his year|same year|Here in this)\b/
const COMMON = /^(?:The|A|An|In|On|At|It|He|She|They|That|This|There|We|I|By|As|For|If|Mr|Mrs|Members?)$/
/** So many paragraphs count upward at least, where their numbers have a mark of their own (`§`, `¶`), and else. */
const FEWEST_MARKED = 2
const FEWEST = 3
/** Paragraphs may be left out between two numbers. */
const WIDEST_STEP = 3
/** In characters; half of the paragraphs are longer than entries of a list are. */
const LONG = 30

/**
 * Takes the numbers off paragraphs that are counted (`12. The Council noted …`, `(12) The …`, `12.3 The …`, `§ 12. …`, `¶ 4`): three at least that
 * count upward, each a sentence or more. A year (`1945. It was the end.`), an entry of a list and a regiment (`3. Regiment`) keep theirs.
 */
export function withoutParagraphNumbers(blocks: readonly Block[]): Block[] {
  const counted = chainsOf(findNumbered(blocks)).filter((chain) => areParagraphs(chain, blocks))
  if (counted.length === 0) return [...blocks]
  const byBlock = new Map<number, Numbered[]>()
  for (const one of counted.flat()) byBlock.set(one.block, [...(byBlock.get(one.block) ?? []), one])
  return blocks.flatMap((block, at) => {
    const own = byBlock.get(at)?.sort((a, b) => a.start - b.start)
    if (own === undefined) return [block]
    return [
      ...partOf(block, 0, own[0]!.start),
      ...own.flatMap(({ end }, i) => partOf(block, end, own[i + 1]?.start ?? block.prose.text.length)),
    ]
  })
}

function findNumbered(blocks: readonly Block[]): Numbered[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return []
    if (block.label !== undefined || block.section.some(isReferences)) return []
    const lines = linesOf(block)
    const found = lines.flatMap((line, i) => {
      if (i > 0 && !ENDS.test(lines[i - 1]!.text.slice(-40))) return []
      const match = NUMBER.exec(line.text.slice(0, 40))
      if (match === null || !OPENING.test(line.text.slice(match[0].length))) return []
      const [whole, stop, round, half, major, minor, sign, marked] = match
      const value = Number(stop ?? round ?? half ?? minor ?? marked)
      // A number of one or two digits before an entry is that of a list.
      if (block.kind === 'item' && value < 100) return []
      const form =
        sign ?? (major !== undefined ? 'point' : stop !== undefined ? 'stop' : round !== undefined ? '()' : ')')
      return [
        { block: at, start: line.start, end: line.start + whole.length, form, major: Number(major ?? 0), minor: value },
      ]
    })
    return found.map((one, i) => ({ ...one, words: block.prose.text.slice(one.end, found[i + 1]?.start).trim() }))
  })
}

/** The runs that count upward, a form at a time. */
function chainsOf(numbered: readonly Numbered[]): Numbered[][] {
  const open = new Map<string, Numbered[]>()
  const chains: Numbered[][] = []
  for (const one of numbered) {
    const chain = open.get(one.form)
    if (chain !== undefined && follows(chain.at(-1)!, one)) chain.push(one)
    else {
      const begun = [one]
      open.set(one.form, begun)
      chains.push(begun)
    }
  }
  return chains
}

function follows(before: Numbered, one: Numbered): boolean {
  const step = one.minor - before.minor
  if (one.major === before.major) return step > 0 && step <= WIDEST_STEP
  return one.major === before.major + 1 && one.minor <= 1
}

function areParagraphs(chain: readonly Numbered[], blocks: readonly Block[]): boolean {
  const [first] = chain
  const isMarked = first!.form === '§' || first!.form === '¶'
  if (chain.length < (isMarked ? FEWEST_MARKED : FEWEST)) return false
  const steps = chain.slice(1).filter((one, at) => one.major !== chain[at]!.major || one.minor - chain[at]!.minor === 1)
  if (steps.length * 3 < (chain.length - 1) * 2) return false
  const share = (holds: (words: string) => boolean) => chain.filter(({ words }) => holds(words)).length / chain.length
  if (share((words) => ENDS.test(words.slice(-60)) && words.split(' ').length >= 4) < 0.8) return false
  if (share((words) => SOURCE.test(words.slice(0, 300))) >= 0.5) return false
  if (first!.minor >= 100 && share((words) => YEARS.test(words)) > 0) return false
  if (isMarked) return true
  return !isIntroduced(first!, blocks) && !isOneNoun(chain) && share((words) => words.length >= LONG) >= 0.5
}

/** A list stands behind a colon. */
function isIntroduced({ block, start }: Numbered, blocks: readonly Block[]): boolean {
  const before = start > 0 ? blocks[block]!.prose.text.slice(0, start).trimEnd() : (blocks[block - 1]?.prose.text ?? '')
  return blocks[block - 1]?.kind !== 'heading' && before.endsWith(':')
}

/** `1. Regiment … 2. Regiment …`: what is counted stands behind the number. */
function isOneNoun(chain: readonly Numbered[]): boolean {
  const firsts = new Set(chain.map(({ words }) => /^[\p{L}'’-]+/u.exec(words)?.[0]))
  const [only] = firsts
  return firsts.size === 1 && only !== undefined && !COMMON.test(only)
}

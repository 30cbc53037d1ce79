import type { Span } from '../../../model/span.js'
import { isReferences } from '../../notes.js'
import { cursorOver } from '../cursor-over.js'
import { walkTags } from '../walk-tags.js'
import { findCore } from './find-core.js'
import { findHeadings } from './find-headings.js'
import { holdProse } from './hold-prose.js'
import { leaveLinks } from './leave-links.js'
import { markDoubts } from './mark-doubts.js'
import { type Line, type PageTree, sumUp } from './page-tree.js'
import { PageTreeReader } from './page-tree-reader.js'

/** A stretch of the source that is left out, and what it is: `links`. */
export interface Stretch extends Span {
  readonly what: string
}

/** What is to be read of a page. */
export interface PagePlan {
  /** Stretches of the source that are left out, ascending and apart. */
  readonly leftOut: readonly Stretch[]
  /** Levels of lines that are headings though no element says so, by where their words start. */
  readonly headings: ReadonlyMap<number, number>
  readonly isWiki: boolean
  /** Words that a reader of the page sees. */
  readonly words: number
  /** Of these, what is left out, by what it is: `links`, `comments`. */
  readonly wordsLeftOut: ReadonlyMap<string, number>
  /** Words of sentences that are read, and that are left out. */
  readonly prose: { readonly read: number; readonly leftOut: number }
}

/** Nothing is left out. */
export const WHOLE_PAGE: PagePlan = {
  leftOut: [],
  headings: new Map(),
  isWiki: false,
  words: 0,
  wordsLeftOut: new Map(),
  prose: { read: 0, leftOut: 0 },
}

/** Looks a page over and decides, by what holds its sentences, what of it is prose. */
export function surveyPage(text: string): PagePlan {
  const reader = new PageTreeReader()
  walkTags(text, reader)
  const tree = reader.finish(text.length)
  for (const line of tree.lines) line.parent.stops += line.stops
  for (const line of tree.lines) line.prose = proseOf(line)
  sumUp(tree)
  markReferences(tree)
  markDoubts(tree)
  holdProse(tree)
  const { isWiki } = findCore(tree)
  if (!isWiki) leaveLinks(tree)
  const headings = findHeadings(tree)
  return { leftOut: spansOf(tree), headings, isWiki, ...count(tree) }
}

/** Words of sentences: of a line that ends one, or that is broken from those around it. */
function proseOf({ words, linked, stops, endsWithStop, endsLinked, level, isNote, parent }: Line): number {
  if (level > 0 || isNote || (linked * 2 > words && !(endsWithStop && !endsLinked))) return 0
  const tells = endsWithStop || (stops > 0 && words > 5) || words >= 20 || (parent.stops > 1 && words > 4)
  return tells ? words - linked : 0
}

/** A label, as `Sources` is one that is no heading. */
const SHORT = 8

/** Marks what stands under the heading of a list of references, up to the next heading. */
function markReferences({ lines }: PageTree): void {
  let isIn = false
  for (const line of lines) {
    const isList = (line.level > 0 || line.words < SHORT) && isReferences(line.text)
    if (isList || line.level > 0) isIn = isList
    line.isReference = isIn
  }
}

/** The largest stretches that hold nothing to be read. */
function spansOf({ parts, lines }: PageTree): Stretch[] {
  const kept = [0]
  for (const { out } of lines) kept.push(kept.at(-1)! + (out === null ? 1 : 0))
  const spans: Stretch[] = []
  let end = -1
  for (const part of parts) {
    if (part.start < end || part.name === '' || part.first === part.last || kept[part.last]! > kept[part.first]!)
      continue
    spans.push({ start: part.start, end: part.end, what: lines[part.first]!.out! })
    end = part.end
  }
  const inPart = cursorOver([...spans])
  for (const line of lines) {
    const isIn = inPart(line.start) !== undefined
    if (line.out !== null && !isIn) spans.push({ start: line.start, end: line.end, what: line.out })
  }
  return spans.sort((a, b) => a.start - b.start)
}

function count({ lines, captions }: PageTree): Pick<PagePlan, 'words' | 'wordsLeftOut' | 'prose'> {
  let words = captions
  const wordsLeftOut = new Map<string, number>(captions > 0 ? [['captions', captions]] : [])
  const prose = { read: 0, leftOut: 0 }
  for (const line of lines) {
    if (line.out === 'hidden') continue
    words += line.words
    if (line.out === null) prose.read += line.prose
    else {
      prose.leftOut += line.prose
      wordsLeftOut.set(line.out, (wordsLeftOut.get(line.out) ?? 0) + line.words)
    }
  }
  return { words, wordsLeftOut, prose }
}

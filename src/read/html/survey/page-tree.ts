import type { Doubt } from './doubt-of.js'

/** A line of text as a reader sees it: up to the next block or break. */
export interface Line {
  /** Its place among the lines of the page. */
  readonly at: number
  readonly parent: Part
  /** Where its first and last texts stand. */
  readonly start: number
  end: number
  words: number
  /** Words within links that lead to no note. */
  linked: number
  /** Whether its last sign stands in a link. */
  endsLinked: boolean
  /** Words in bold or large type. */
  bold: number
  /** Whether its first word is in such type. */
  readonly beginsBold: boolean
  /** Ends of sentences. */
  stops: number
  endsWithStop: boolean
  /** Of a heading 1 to 6, else 0. */
  readonly level: number
  /** The beginning of its words. */
  text: string
  /** It belongs to a note, and is never left out. */
  readonly isNote: boolean
  hasMarker: boolean
  /** It belongs to a list of references, by the heading over it. */
  isReference: boolean
  /** Words of sentences. */
  prose: number
  /** A reason of its own to leave it out. */
  doubt: Doubt | null
  /** What it is left out as: `links`. Null where it is read. */
  out: string | null
}

/** An element that holds lines: a block, or one that looks like furniture. */
export interface Part {
  readonly name: string
  /** Offset of its tag, and behind its end tag. */
  readonly start: number
  end: number
  readonly parent: Part | null
  isBlock: boolean
  /** Its parts and the lines that stand in it beside them, in order. */
  readonly children: (Part | Line)[]
  /** Reasons to leave it out. */
  doubts: Doubt[]
  readonly role: string
  readonly id: string
  /** The lines of it and of its parts: `lines.slice(first, last)`. */
  readonly first: number
  last: number
  /** Words of its lines that are not left out. */
  words: number
  linked: number
  prose: number
  /** Boxes to write in that stand in it, beside its parts. */
  boxes: number
  /** Ends of sentences of its own lines. */
  stops: number
  isNote: boolean
  /** It or a part of it is a note. */
  hasNote: boolean
  /** A marker stands in it. */
  hasMarker: boolean
}

/** A page as parts and lines. */
export interface PageTree {
  readonly root: Part
  /** In the order of their tags. */
  readonly parts: readonly Part[]
  /** In the order of their first words. */
  readonly lines: readonly Line[]
  /** Whether readers can write more than a line. */
  readonly hasTextBox: boolean
  /** Words of captions and of what is pressed and chosen. */
  readonly captions: number
}

export function isLine(child: Part | Line): child is Line {
  return 'level' in child
}

/** A line that has just begun. Fields are listed: lines are made by the hundred thousand. */
export function makeLine(known: Pick<Line, 'at' | 'parent' | 'start' | 'level' | 'beginsBold' | 'isNote'>): Line {
  return {
    at: known.at,
    parent: known.parent,
    start: known.start,
    end: known.start,
    words: 0,
    linked: 0,
    endsLinked: false,
    bold: 0,
    beginsBold: known.beginsBold,
    stops: 0,
    endsWithStop: false,
    level: known.level,
    text: '',
    isNote: known.isNote,
    hasMarker: false,
    isReference: false,
    prose: 0,
    doubt: null,
    out: null,
  }
}

/** A part that has just been opened. */
export function makePart(
  known: Pick<Part, 'name' | 'id' | 'role' | 'start' | 'parent' | 'isBlock' | 'isNote' | 'first' | 'doubts'>,
): Part {
  return {
    name: known.name,
    id: known.id,
    role: known.role,
    start: known.start,
    end: known.start,
    parent: known.parent,
    isBlock: known.isBlock,
    children: [],
    doubts: known.doubts,
    first: known.first,
    last: known.first,
    words: 0,
    linked: 0,
    prose: 0,
    boxes: 0,
    stops: 0,
    isNote: known.isNote,
    hasNote: known.isNote,
    hasMarker: false,
  }
}

/** Counts anew, for each part, the words of what is not left out of it. */
export function sumUp({ parts, lines }: PageTree): void {
  for (const part of parts) part.words = part.linked = part.prose = 0
  for (const { parent, words, linked, prose, out, hasMarker } of lines) {
    if (out !== null) continue
    if (hasMarker) parent.hasMarker = true
    parent.words += words
    parent.linked += linked
    parent.prose += prose
  }
  for (let at = parts.length - 1; at > 0; at--) {
    const { parent, words, linked, prose, hasNote, hasMarker, doubts } = parts[at]!
    parent!.hasNote ||= hasNote
    parent!.hasMarker ||= hasMarker
    if (doubts.some(({ strength }) => strength === 'hidden')) continue
    parent!.words += words
    parent!.linked += linked
    parent!.prose += prose
  }
}

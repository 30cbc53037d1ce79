import { type Line, type PageTree, type Part, sumUp } from './page-tree.js'

/** A list with this share of linked words is one of links. */
const LINKED = 0.5
/** A sentence of so many words may be a link whole. */
const SENTENCE = 8
/** A linked heading is one of the page where it has so many words of sentences behind it. */
const TOLD = 30
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl'])

/** Leaves out what is made of links: menus, contents, lists of stories, `Read more: …`. Lists of references are none. */
export function leaveLinks(tree: PageTree): void {
  const { lines, parts } = tree
  const kept = new Sums(lines)
  let end = 0
  for (const part of parts) {
    if (part.start < end || part.words === 0) continue
    if (isOfLinks(part, kept)) for (let at = part.first; at < part.last; at++) leave(lines[at]!)
    else if (!LISTS.has(part.name)) continue
    end = part.end
  }
  end = 0
  for (const [at, line] of lines.entries()) {
    if (line.out !== null || line.hasMarker || line.linked <= line.words * LINKED || kept.isListed(at, at + 1)) continue
    if (
      line.level > 0
        ? kept.toldBehind(at) < TOLD
        : !isItem(line) && line.prose === 0 && (!line.endsWithStop || line.words < SENTENCE)
    )
      leave(line)
  }
  sumUp(tree)
}

function leave(line: Line): void {
  if (!line.isNote) line.out ??= 'links'
}

const isItem = ({ parent }: Line) => parent.name === 'li' || parent.name === 'dt' || parent.name === 'dd'

function isOfLinks({ words, linked, prose, hasNote, first, last, name }: Part, kept: Sums): boolean {
  if (hasNote || linked <= words * LINKED || prose >= words * 0.3 || kept.isListed(first, last)) return false
  return name !== '' && name !== 'body' && name !== 'html'
}

/** Counts over stretches of lines, each in one step. */
class Sums {
  readonly #markers = [0]
  readonly #told: number[] = []

  constructor(lines: readonly Line[]) {
    for (const { hasMarker, isReference } of lines)
      this.#markers.push(this.#markers.at(-1)! + (hasMarker || isReference ? 1 : 0))
    let told = 0
    for (let at = lines.length - 1; at >= 0; at--) {
      const { level, prose, out } = lines[at]!
      this.#told[at] = told
      told = level > 0 ? 0 : told + (out === null ? prose : 0)
    }
  }

  /** Whether a marker stands in a stretch, or it belongs to a list of references. */
  isListed(first: number, last: number): boolean {
    return this.#markers[last]! > this.#markers[first]!
  }

  /** Words of sentences behind a line, up to the next heading. */
  toldBehind(at: number): number {
    return this.#told[at]!
  }
}

import type { Doubt } from './doubt-of.js'
import { doubtOfHeading, doubtOfLine } from './doubt-words.js'
import { isLine, type Line, type PageTree, type Part } from './page-tree.js'

const BOX: Doubt = { name: 'box', what: 'forms', strength: 'weak' }
const TEASER: Doubt = { name: 'teaser', what: 'links', strength: 'weak' }
/** A section's title is among so many of its first lines: links to others may stand over it. */
const TITLE_WITHIN = 4
/** Level of a line that is a heading by its words alone. */
const NO_LEVEL = 7
/** A paragraph with so many words of sentences stands in no list of links. */
const PARAGRAPH = 20
/** Words of what surrounds a notice or a box to write in, and of the whole. */
const MOST_AROUND = 25
const MOST_IN_BOX = 80
/** Words of a story's headline and beginning, on the page of another. */
const MOST_IN_TEASER = 60
/** Parts that hold more than one thing, so that what stands in them is not one with them. */
const HOLDERS: ReadonlySet<string> = new Set(['', 'html', 'body', 'main', 'article', 'table', 'tbody', 'tr'])
const CARDS: ReadonlySet<string> = new Set(['li', 'div', 'article', 'section', 'td', 'aside'])

/** Notes what the words and the make of a page say against its parts: headings of links, notices, boxes, teasers. */
export function markDoubts(tree: PageTree): void {
  const boxOf = boxFinder()
  const hasReplies = tree.hasTextBox || tree.lines.filter(isReply).length > 1
  for (const part of tree.parts) {
    dropTitles(part, tree)
    markSections(part, tree, hasReplies)
    if (part.boxes > 0) doubt(boxOf(part), BOX)
  }
  for (const line of tree.lines) {
    const found = line.isNote ? null : doubtOfLine(line)
    if (found === null) continue
    line.doubt = found
    const box = boxOf(line.parent)
    if (box !== line.parent || box.words - line.words <= MOST_AROUND) doubt(box, found)
  }
  markTeasers(tree)
}

/** Drops what an id says that is the address of a section: `<div id="main-menu"><h4>The main menu</h4>`. */
function dropTitles(part: Part, { lines }: PageTree): void {
  if (part.doubts.length === 0) return
  const title = lines.slice(part.first, Math.min(part.last, part.first + TITLE_WITHIN)).find(({ level }) => level > 0)
  if (title === undefined) return
  const words = title.text.toLowerCase()
  part.doubts = part.doubts.filter(({ idWord }) => idWord === undefined || !words.includes(idWord))
}

/** A link below what a reader wrote. */
const isReply = ({ text, linked }: Line) => linked > 0 && /^(?:reply|report|like)\b/i.test(text)

function doubt(part: Part, found: Doubt): void {
  if (!HOLDERS.has(part.name) && part.words <= MOST_IN_BOX && !part.doubts.includes(found)) part.doubts.push(found)
}

/** Finds the part around a line or a box to write in that has hardly any other words. */
function boxFinder(): (part: Part) => Part {
  const known = new Map<Part, Part>()
  return (part) => {
    const way: Part[] = []
    let box = part
    for (let { parent } = box; parent !== null && !known.has(box); { parent } = box) {
      if (HOLDERS.has(parent.name) || parent.words - box.words > MOST_AROUND || parent.words > MOST_IN_BOX) break
      way.push(box)
      box = parent
    }
    const found = known.get(box) ?? box
    for (const passed of [...way, box]) known.set(passed, found)
    return found
  }
}

/** Doubts what stands behind a heading of links or of comments, up to the next heading that is as high. */
function markSections(part: Part, tree: PageTree, hasReplies: boolean): void {
  let section: { readonly doubt: Doubt; readonly level: number } | null = null
  for (const child of part.children) {
    const heading = headingOf(child, tree)
    if (heading !== null) {
      const found = heading.linked * 2 > heading.words ? null : doubtOfHeading(heading, hasReplies)
      const level = heading.level || NO_LEVEL
      if (found !== null) section = { doubt: found, level }
      else if (heading.level > 0 && section !== null && level <= section.level) section = null
    }
    if (section === null) continue
    if (section.doubt.strength === 'weak' && isParagraph(child)) section = null
    else if (isLine(child)) child.doubt ??= section.doubt
    else child.doubts.push(section.doubt)
  }
}

/** The line that a child is alone, or the heading with which it begins. */
function headingOf(child: Part | Line, { lines }: PageTree): Line | null {
  if (isLine(child)) return child
  const first = lines[child.first]
  if (first === undefined || child.first === child.last) return null
  return child.last - child.first === 1 || first.level > 0 ? first : null
}

function isParagraph(child: Part | Line): boolean {
  return (isLine(child) || child.name === 'p') && child.prose >= PARAGRAPH && child.linked === 0
}

/** Doubts parts that stand beside others of their kind and begin with a link of their own: a headline and a few words. */
function markTeasers({ parts, lines }: PageTree): void {
  const counts = new Map<Part, number>()
  const cards = parts.filter((part) => {
    if (!CARDS.has(part.name) || part.words > MOST_IN_TEASER || part.words < 3 || part.hasNote) return false
    const first = lines[part.first]
    return (
      first !== undefined &&
      part.first < part.last &&
      !first.isReference &&
      first.linked > 2 &&
      first.linked >= first.words * 0.8
    )
  })
  for (const { parent } of cards) if (parent) counts.set(parent, (counts.get(parent) ?? 0) + 1)
  for (const card of cards) if (card.parent && counts.get(card.parent)! > 1) card.doubts.push(TEASER)
}

import { isLine, type Line, type PageTree, type Part, sumUp } from './page-tree.js'

/** What the part around the prose holds of it, by how it is known. */
const BY_NAME = 0.5
const ARTICLE = 0.6
const BY_PROSE = 0.85
/** Elements that hold paragraphs, and are none. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'html body main article section div center form table tbody tr td fieldset'.split(' '),
)
/** Share and words of sentences in what is plainly told beside an article. */
const CLEAN = 0.8
const TOLD = 15
/** Words of sentences that nobody is told before a title but as an introduction. */
const MUCH = 60
/** Without a sentence, so many words beside the prose are labels. */
const FEW = 40
const LISTS: ReadonlySet<string> = new Set('ul ol dl table tbody tr pre'.split(' '))

/** The part that the prose stands in, and whether it is that of a page of MediaWiki. */
export interface Core {
  readonly part: Part
  readonly isWiki: boolean
}

/**
 * Finds the part in which a page has its prose (`<main>`, the one article, or whatever holds nearly all sentences), and
 * leaves out what stands beside it and is none.
 */
export function findCore(tree: PageTree): Core {
  const { root } = tree
  const wiki = tree.parts.find(({ id }) => id === 'mw-content-text')
  if (wiki && wiki.prose >= root.prose * BY_NAME) {
    leaveOutside(wiki, tree)
    return { part: wiki, isWiki: true }
  }
  let part = root
  const main = largest(tree.parts.filter(({ name, role }) => name === 'main' || role === 'main'))
  if (main && main.prose > 0 && main.prose >= root.prose * BY_NAME) {
    leaveOutside(main, tree)
    part = main
  }
  const articles = tree.parts.filter(({ name, start }) => name === 'article' && start >= part.start && start < part.end)
  const article = largest(articles)
  if (article && article.prose > 0 && article.prose >= part.prose * ARTICLE) {
    narrow(part, article, tree, true)
    part = article
  }
  const told = countTold(tree)
  for (let inner = innerOf(part, told); inner !== undefined; inner = innerOf(part, told)) {
    narrow(part, inner, tree, false)
    part = inner
  }
  sumUp(tree)
  return { part, isWiki: false }
}

function largest(parts: readonly Part[]): Part | undefined {
  return parts.reduce<Part | undefined>((best, part) => (part.prose > (best?.prose ?? -1) ? part : best), undefined)
}

/** The child that holds nearly all prose of a part, in more than one line. */
function innerOf({ children, prose }: Part, told: readonly number[]): Part | undefined {
  if (prose === 0) return undefined
  return children.find((child): child is Part => {
    if (isLine(child) || !CONTAINERS.has(child.name) || child.prose < prose * BY_PROSE) return false
    return told[child.last]! > told[child.first]! && child.last - child.first > 1
  })
}

/** For each place among the lines, in how many before it a sentence ends. */
function countTold({ lines }: PageTree): readonly number[] {
  const told = [0]
  for (const { prose, stops } of lines) told.push(told.at(-1)! + (prose > 0 && stops > 0 ? 1 : 0))
  return told
}

function leaveOutside({ first, last }: Part, { lines }: PageTree): void {
  lines.forEach((line, at) => {
    if (at < first || at >= last) leave(line)
  })
  for (let at = first; at < last; at++) if (lines[at]!.out === 'outside of the main part') lines[at]!.out = null
}

function leave(line: Line): void {
  if (!line.isNote) line.out ??= 'outside of the main part'
}

/** Leaves out what stands beside the way from a part down to an inner one; strictly where that is an article. */
function narrow(outer: Part, inner: Part, tree: PageTree, isStrict: boolean): void {
  const title = titleBefore(outer, inner, tree)
  for (let part = inner; part !== outer; part = part.parent!) {
    let isBehind = false
    const introduced = part.parent!.children.filter((child) => rangeOf(child).last <= title && isTold(child))
    const isIntroduced = introduced.reduce((sum, { prose }) => sum + prose, 0) >= MUCH
    for (const child of part.parent!.children) {
      if (child === part) isBehind = true
      else if (!isBehind) leaveBefore(child, { title, isIntroduced }, tree)
      else if (isStrict ? !keepsStrictly(child, tree) : isFurniture(child, tree)) leaveAll(child, tree)
    }
  }
}

/** The place of the first title of a page that is before a part, or -1. */
function titleBefore(outer: Part, inner: Part, { lines }: PageTree): number {
  for (let at = outer.first; at < inner.first; at++) {
    const line = lines[at]!
    if (line.out === null && (line.level === 1 || line.level === 2) && line.linked * 2 < line.words) return at
  }
  return -1
}

const isTold = ({ prose, linked, words }: Part | Line) => prose > 0 && linked <= words * 0.3

/** Before the prose, a title is read and what is told behind it: a lead. What stands before the title is read where it is long. */
function leaveBefore(
  child: Part | Line,
  { title, isIntroduced }: { readonly title: number; readonly isIntroduced: boolean },
  tree: PageTree,
): void {
  if (title < 0) {
    if (isFurniture(child, tree)) leaveAll(child, tree)
    return
  }
  const { first, last } = rangeOf(child)
  if (isIntroduced && last <= title && isTold(child)) return
  for (let at = first; at < last; at++) {
    const line = tree.lines[at]!
    const isRead = at === title || (at > title && line.linked <= line.words * 0.3 && (line.prose > 0 || line.level > 0))
    if (!isRead) leave(line)
  }
}

function rangeOf(child: Part | Line): { readonly first: number; readonly last: number } {
  return isLine(child) ? { first: child.at, last: child.at + 1 } : child
}

function leaveAll(child: Part | Line, tree: PageTree): void {
  const { first, last } = rangeOf(child)
  for (let at = first; at < last; at++) leave(tree.lines[at]!)
}

/** Behind an article, what belongs to it: notes, lists of references, and prose without links, that of another article. */
function keepsStrictly(child: Part | Line, tree: PageTree): boolean {
  const { first, last } = rangeOf(child)
  if ((!isLine(child) && child.hasNote) || (first < last && tree.lines[first]!.isReference)) return true
  const { words, prose, linked } = child
  return linked === 0 && prose >= words * CLEAN && prose >= TOLD
}

/** Whether links or labels make up what stands beside the prose. */
function isFurniture(child: Part | Line, tree: PageTree): boolean {
  const { words, linked, prose } = child
  if (words === 0 || prose >= words / 2) return false
  if (isLine(child) ? child.isNote || child.hasMarker || child.level > 0 : child.hasNote || child.hasMarker)
    return false
  const first = isLine(child) ? child : tree.lines[child.first]
  if (first?.isReference) return false
  if (linked > words * 0.3) return true
  const isHeading = first !== undefined && (first.level > 0 || first.bold === first.words)
  return !isHeading && prose === 0 && words <= FEW && (isLine(child) || !LISTS.has(child.name))
}

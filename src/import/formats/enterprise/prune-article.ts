import type { XmlElement } from '../../office/parse-xml.js'
import { drop, type Tally } from '../../office/tally.js'
import { elementsOf, isElement, textOf } from '../../office/xml-tree.js'
import type { ParsoidNotes } from './find-parsoid-notes.js'

interface Keep {
  readonly notes: ParsoidNotes
  readonly tally: Tally
  /** Notes that are called by what is left out. */
  readonly lost: Set<string>
}

/** What stands beside the text of an article, by its class. */
const BESIDE: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\s)infobox(?:\s|$)/, 'infoboxes'],
  [
    /(?:^|\s)(?:vertical-)?(?:navbox|sidebar|navigation-box|authority-control|sistersitebox|side-box|portalbox)(?:\s|$|-)/,
    'navigation',
  ],
  [/(?:^|\s)(?:ambox|hatnote|metadata|mbox-small|dablink|shortdescription|toc|mw-editsection)(?:\s|$)/, 'hints'],
  [/(?:^|\s)(?:mw-references(?:-wrap)?|references|reflist)(?:\s|$)/, ''],
  [/(?:^|\s)(?:thumb|gallery|mw-ext-math|mwe-math-element)(?:\s|$)/, 'files'],
]

/** An article without boxes, pictures and lists of references. */
export function pruneArticle(element: XmlElement, keep: Keep): XmlElement {
  return {
    ...element,
    children: element.children.flatMap((child) => {
      if (!isElement(child) || keep.notes.calls.has(child)) return [child]
      const reason = reasonOf(child)
      if (reason === undefined) return [pruneArticle(isLocator(child) ? plain(child) : unlinked(child), keep)]
      if (reason !== '') drop(keep.tally, reason)
      if (reason !== '') loseNotes(child, keep)
      return []
    }),
  }
}

function reasonOf({ name, attributes }: XmlElement): string | undefined {
  if (name === 'figure') return 'files'
  if (attributes.id === 'coordinates') return 'hints'
  // `[citation needed]` is no hint for readers of the page alone.
  if (name === 'sup') return undefined
  return BESIDE.find(([pattern]) => pattern.test(attributes.class ?? ''))?.[1]
}

function loseNotes(element: XmlElement, keep: Keep): void {
  for (const child of elementsOf(element)) {
    const key = keep.notes.calls.get(child)
    if (key === undefined) loseNotes(child, keep)
    else keep.lost.add(key)
  }
}

/** The page behind a marker: `{{rp|14}}`. */
function isLocator({ name, attributes }: XmlElement): boolean {
  return name === 'sup' && /(?:^|\s)reference(?:\s|$)/.test(attributes.class ?? '')
}

function plain(element: XmlElement): XmlElement {
  return { name: 'span', attributes: {}, children: [textOf(element).replaceAll(/\s/g, '')] }
}

/** Links between articles are their words. */
function unlinked(element: XmlElement): XmlElement {
  if (element.name !== 'a' || !/mw:WikiLink/.test(element.attributes.rel ?? '')) return element
  return { ...element, name: 'span' }
}

import type { XmlElement } from '../../office/parse-xml.js'
import { elementsOf, textOf } from '../../office/xml-tree.js'
import { type Chapter, placeOf } from './epub-package.js'

/** Which links of a book call notes, which elements are notes, and which links lead back from them. */
export interface EpubNotes {
  /** The key of the note that a link calls. */
  readonly calls: ReadonlyMap<XmlElement, string>
  /** Elements of notes, by key, in the order of the book. */
  readonly notes: ReadonlyMap<XmlElement, string>
  readonly backs: ReadonlySet<XmlElement>
  /** What each note's marker shows; what a note that is never called begins with. */
  readonly shown: ReadonlyMap<string, string>
}

interface Place {
  readonly element: XmlElement
  /** The block that it stands in, or is. */
  readonly block: XmlElement
  readonly order: number
}

interface Link extends Place {
  readonly target: Place
  readonly text: string
  readonly isCall: boolean
}

const BLOCK = /^(?:li|aside|p|div|dd|td|section|blockquote)$/
const MARKER = /^[[(]?(?:\d{1,4}|[*†‡§¶]{1,4}|[ivxlc]{1,6}|[a-z])[\])]?$/i
const NOTE = /\b(?:footnote|endnote|rearnote|note)\b|\bdoc-(?:footnote|endnote)\b/

/** Finds the notes of a book: by `epub:type` and role, and by a link that looks like a marker and a way back. */
export function findEpubNotes(chapters: readonly Chapter[]): EpubNotes {
  const index = new BookIndex(chapters)
  const links = index.links()
  const pairs = links.filter((link) => link.isCall || isPair(link, index))
  const calls = new Map<XmlElement, string>()
  const notes = new Map<XmlElement, string>()
  const shown = new Map<string, string>()
  for (const [block, called] of [...group(pairs)].sort(([, [a]], [, [b]]) => a!.order - b!.order)) {
    const targets = new Set(called.map(({ target }) => target.element))
    const key = `note ${shown.size}`
    // Several notes in one element cannot be told apart: they stay in the text.
    const label = bareOf(called[0]!.text)
    if (targets.size > 1 && called.some(({ text }) => bareOf(text) !== label)) {
      for (const { element, text } of called) calls.set(element, `lost ${bareOf(text)}`)
      continue
    }
    shown.set(key, label)
    notes.set(block, key)
    for (const { element } of called) calls.set(element, key)
  }
  for (const element of index.typedNotes()) {
    if (notes.has(element)) continue
    const key = `note ${shown.size}`
    shown.set(key, /^\W{0,2}(\d{1,4})\b/.exec(textOf(element).trim())?.[1] ?? 'x')
    notes.set(element, key)
  }
  const backs = links.filter(({ element, block }) => !calls.has(element) && index.isWithin(block, notes))
  return {
    calls,
    notes,
    shown,
    backs: new Set(backs.filter((link) => leadsBack(link, calls)).map(({ element }) => element)),
  }
}

function leadsBack({ element, target, text }: Link, calls: ReadonlyMap<XmlElement, string>): boolean {
  if (/\b(?:backlink|doc-backlink)\b/.test(typeOf(element))) return true
  const isCall = calls.has(target.element) || elementsOf(target.element).some((child) => calls.has(child))
  return isCall || /^\s*[↩↑^←⏎]/.test(text) || MARKER.test(text)
}

function group(links: readonly Link[]): Map<XmlElement, Link[]> {
  const groups = new Map<XmlElement, Link[]>()
  for (const link of links) groups.set(link.target.block, [...(groups.get(link.target.block) ?? []), link])
  return groups
}

/** Whether a link like a marker leads to a later element, from which another leads back to its own. */
function isPair(link: Link, index: BookIndex): boolean {
  if (!MARKER.test(link.text) || link.target.order < link.order || link.target.block === link.block) return false
  return index.linksIn(link.target.block).some((back) => back.target.block === link.block)
}

/** A marker without its brackets. */
function bareOf(text: string): string {
  return text.replaceAll(/[[\]()\s]/g, '')
}

function typeOf({ attributes }: XmlElement): string {
  return `${attributes['epub:type'] ?? ''} ${attributes.role ?? ''}`
}

/** Where everything stands in a book. */
class BookIndex {
  readonly #ids = new Map<string, Place>()
  readonly #links: { readonly place: Place; readonly path: string; readonly id: string }[] = []
  readonly #typed: XmlElement[] = []
  readonly #parents = new Map<XmlElement, XmlElement>()
  #byBlock: Map<XmlElement, Link[]> | undefined
  #order = 0

  constructor(chapters: readonly Chapter[]) {
    for (const { path, body } of chapters) this.#enter(body, body, path)
  }

  #enter(element: XmlElement, outer: XmlElement, path: string): void {
    const block = BLOCK.test(element.name) ? element : outer
    const place = { element, block, order: this.#order++ }
    const { id, href } = element.attributes
    if (id !== undefined) this.#ids.set(`${path}#${id}`, place)
    if (NOTE.test(typeOf(element)) && BLOCK.test(element.name)) this.#typed.push(element)
    if (element.name === 'a' && href !== undefined && !/^[a-z][a-z\d+.-]*:/i.test(href)) {
      const target = placeOf(path, href)
      if (target.id !== undefined) this.#links.push({ place, path: target.path, id: target.id })
    }
    for (const child of elementsOf(element)) {
      this.#parents.set(child, element)
      this.#enter(child, block, path)
    }
  }

  links(): Link[] {
    return this.#links.flatMap(({ place, path, id }) => {
      const target = this.#ids.get(`${path}#${id}`)
      const isCall = /\b(?:noteref|doc-noteref)\b/.test(typeOf(place.element))
      return target === undefined ? [] : [{ ...place, target, text: textOf(place.element).trim(), isCall }]
    })
  }

  linksIn(block: XmlElement): readonly Link[] {
    if (this.#byBlock === undefined) {
      this.#byBlock = new Map()
      for (const link of this.links()) {
        for (let at: XmlElement | undefined = link.element; at !== undefined; at = this.#parents.get(at)) {
          if (BLOCK.test(at.name)) this.#byBlock.set(at, [...(this.#byBlock.get(at) ?? []), link])
        }
      }
    }
    return this.#byBlock.get(block) ?? []
  }

  /** Elements that say that they are notes, but those that hold others. */
  typedNotes(): XmlElement[] {
    return this.#typed.filter((element) => !/\b(?:foot|end|rear)notes\b/.test(typeOf(element)))
  }

  isWithin(element: XmlElement, notes: ReadonlyMap<XmlElement, string>): boolean {
    for (let at: XmlElement | undefined = element; at !== undefined; at = this.#parents.get(at)) {
      if (notes.has(at)) return true
    }
    return false
  }
}

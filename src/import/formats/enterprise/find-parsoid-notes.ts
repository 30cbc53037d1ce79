import type { XmlElement } from '../../office/parse-xml.js'
import { elementsOf, textOf } from '../../office/xml-tree.js'

/** The notes of an article. */
export interface ParsoidNotes {
  /** The keys of the notes that markers call. */
  readonly calls: ReadonlyMap<XmlElement, string>
  /** What markers show, in the order of the article, and the numbers of notes that nobody calls. */
  readonly shown: ReadonlyMap<string, string>
  /** The words of the notes. */
  readonly texts: ReadonlyMap<string, XmlElement>
}

/** Finds markers (`<sup class="mw-ref"><a href="…#cite_note-1">`) and notes (`<li id="cite_note-1">`). */
export function findParsoidNotes(root: XmlElement): ParsoidNotes {
  const calls = new Map<XmlElement, string>()
  const shown = new Map<string, string>()
  const texts = new Map<string, XmlElement>()
  const uncalled = new Map<string, string>()
  const walk = (element: XmlElement, order: number) => {
    const { attributes, name } = element
    const called = name === 'sup' || name === 'span' ? keyOf(element) : undefined
    if (called !== undefined) {
      calls.set(element, called)
      if (!shown.has(called)) shown.set(called, textOf(element).replaceAll(/[[\]\s]/g, ''))
      return
    }
    const id = attributes.id ?? ''
    if (name === 'li' && id.startsWith('cite_note')) {
      const text = findText(element)
      if (text !== undefined) texts.set(id, text)
      uncalled.set(id, String(order))
    }
    let at = 0
    for (const child of elementsOf(element)) walk(child, child.name === 'li' ? ++at : 0)
  }
  walk(root, 0)
  for (const [key, number] of uncalled) if (!shown.has(key)) shown.set(key, number)
  return { calls, shown, texts }
}

function keyOf(element: XmlElement): string | undefined {
  if (!/(?:^|\s)(?:mw-ref|reference)(?:\s|$)/.test(element.attributes.class ?? '')) return undefined
  const link = elementsOf(element).find(({ name }) => name === 'a')
  return /#(cite_note[^#]{0,300})$/.exec(decode(link?.attributes.href ?? ''))?.[1]
}

function findText(element: XmlElement): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    if (/(?:^|\s)(?:mw-)?reference-text(?:\s|$)/.test(child.attributes.class ?? '')) return child
    const found = findText(child)
    if (found !== undefined) return found
  }
  return undefined
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

import type { XmlElement, XmlNode } from './parse-xml.js'

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string'
}

/** The elements that stand in one, at once. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter(isElement)
}

/** The first element of a name that stands in one, at once. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node) && node.name === name)
}

/** Every element of a name within one, in the order of the document; what stands within one of them is not sought. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : findAll(child, name)))
}

/** All words within an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('')
}

/** What an element can hold; strings become text, never markup. */
export type Child = Node | string | null | undefined
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Characters that turn the direction of the text around them, so that a document could disguise what it says. */
const DIRECTION = /([\u202a-\u202e\u2066-\u2069])/

/** Makes an HTML element. Attributes that are `false` or undefined are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children)
}

/** Makes an SVG element. */
export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function fill<Made extends Element>(made: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : `${value}`)
  }
  for (const child of children) if (child !== null && child !== undefined) made.append(child)
  return made
}

/** Text of a document: kept from turning the page around it, its direction controls made visible. */
export function quoted(text: string): Child {
  if (!DIRECTION.test(text)) return element('bdi', {}, text)
  return element('bdi', {}, ...withControlsShown(text))
}

/** Text with each direction control replaced by its name. */
export function withControlsShown(text: string): Child[] {
  if (!DIRECTION.test(text)) return [text]
  return text.split(DIRECTION).map((part) => {
    if (!DIRECTION.test(part)) return part
    const name = `U+${part.charCodeAt(0).toString(16).toUpperCase()}`
    return element('span', { class: 'control', title: `The source has the direction control ${name} here` }, name)
  })
}

/** A link where the address is one of the web; plain text where it is not (`javascript:`, `data:`, `file:`). */
export function link(address: string): Child {
  if (!/^https?:\/\//i.test(address)) return quoted(address)
  return element(
    'a',
    { href: address, target: '_blank', rel: 'noopener noreferrer nofollow' },
    ...withControlsShown(address),
  )
}

/** Looks up an element of the page's frame, which is always there. */
export function part<Found extends Element = HTMLElement>(id: string): Found {
  return document.getElementById(id) as unknown as Found
}

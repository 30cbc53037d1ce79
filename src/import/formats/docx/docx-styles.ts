import type { XmlElement } from '../../office/parse-xml.js'
import { childOf, elementsOf } from '../../office/xml-tree.js'

/** What the style of a paragraph or run says of its words. */
export interface DocxStyle {
  /** From 1. */
  readonly level?: number
  readonly kind?: 'title' | 'quotation' | 'contents'
  readonly list?: { readonly id: string; readonly level: number }
  readonly isRaised?: boolean
  readonly isHidden?: boolean
}

/** Names of Word's and LibreOffice's own styles, which are English in every language of the program. */
const HEADING = /^heading ([1-9])$/i
const TITLE = /^title$/i
const QUOTATION = /^(?:(?:intense )?quote|block ?text|quotations?|quotation text)$/i
const CONTENTS = /^(?:toc \d|toc heading|contents (?:heading|\d))$/i
/** Styles stand on styles, some ten deep. */
const DEEPEST = 40

/** Reads styles by id; those on which one stands are looked up when it is asked for. */
export function readDocxStyles(styles: XmlElement | undefined): (id: string | undefined) => DocxStyle {
  const known = new Map(
    elementsOf(styles ?? { name: '', attributes: {}, children: [] }).map((style) => [
      style.attributes['w:styleId'],
      style,
    ]),
  )
  const read = (id: string | undefined, depth: number): DocxStyle => {
    const style = id === undefined || depth > DEEPEST ? undefined : known.get(id)
    if (style === undefined) return {}
    const above = read(childOf(style, 'w:basedOn')?.attributes['w:val'], depth + 1)
    return { ...above, ...ownOf(style, above) }
  }
  const cache = new Map<string | undefined, DocxStyle>()
  return (id) => {
    const style = cache.get(id) ?? read(id, 0)
    cache.set(id, style)
    return style
  }
}

function ownOf(style: XmlElement, above: DocxStyle): DocxStyle {
  const name = childOf(style, 'w:name')?.attributes['w:val'] ?? ''
  const kind = TITLE.test(name)
    ? 'title'
    : QUOTATION.test(name)
      ? 'quotation'
      : CONTENTS.test(name)
        ? 'contents'
        : undefined
  const named = HEADING.exec(name)?.[1]
  const properties = childOf(style, 'w:pPr')
  const outline = levelOf(properties)
  const level = named === undefined ? outline : Number(named)
  const list = listOf(properties, above.list)
  return {
    ...(kind !== undefined && { kind }),
    ...(level !== undefined && { level }),
    ...(list !== undefined && { list }),
    ...runTraits(childOf(style, 'w:rPr')),
  }
}

/** The level of an outline, from 1, that a paragraph's own properties give; 0 where they say that it is no heading. */
export function levelOf(properties: XmlElement | undefined): number | undefined {
  const value = childOf(properties, 'w:outlineLvl')?.attributes['w:val']
  if (value === undefined) return undefined
  return Number(value) < 9 ? Number(value) + 1 : 0
}

/** The list and the level that properties put a paragraph into. */
export function listOf(properties: XmlElement | undefined, above: DocxStyle['list']): DocxStyle['list'] {
  const numbering = childOf(properties, 'w:numPr')
  if (numbering === undefined) return undefined
  const id = childOf(numbering, 'w:numId')?.attributes['w:val'] ?? above?.id
  const level = Number(childOf(numbering, 'w:ilvl')?.attributes['w:val'] ?? above?.level ?? 0)
  return id === undefined ? undefined : { id, level }
}

/** Whether the properties of a run raise or hide it. */
export function runTraits(properties: XmlElement | undefined): Pick<DocxStyle, 'isRaised' | 'isHidden'> {
  const place = childOf(properties, 'w:vertAlign')?.attributes['w:val']
  const hidden = childOf(properties, 'w:vanish')
  return {
    ...(place !== undefined && { isRaised: place === 'superscript' }),
    ...(hidden !== undefined && { isHidden: isOn(hidden) }),
  }
}

/** A switch is on where it has no value. */
export function isOn({ attributes }: XmlElement): boolean {
  return !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '1')
}

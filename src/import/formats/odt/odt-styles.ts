import type { XmlElement } from '../../office/parse-xml.js'
import { childOf, findAll } from '../../office/xml-tree.js'

/** What the style of a paragraph, span or list says. */
export interface OdtStyles {
  /** Whether a style, or one that it stands on, has such a name: those of the program are English in every language. */
  isKindOf(name: string | undefined, kind: RegExp): boolean
  isRaised(name: string | undefined): boolean
  isHidden(name: string | undefined): boolean
  /** Whether a paragraph or table of the style begins a page by its own: the program keeps only other page breaks. */
  breaksPage(name: string | undefined): boolean
  /** Whether the items of a level, from 0, have numbers, and with which they begin; null where they show no mark. */
  levelOf(list: string | undefined, level: number): { readonly start: number | null } | null
}

/** Styles stand on styles, some ten deep. */
const DEEPEST = 40

/** Reads the styles of a text and its own automatic ones, from `styles.xml` and `content.xml`. */
export function readOdtStyles(parts: readonly XmlElement[]): OdtStyles {
  const all = parts.flatMap((part) => findAll(part, 'style:style'))
  const known = new Map(all.map((style) => [style.attributes['style:name'], style]))
  const lists = new Map(
    parts.flatMap((part) => findAll(part, 'text:list-style')).map((style) => [style.attributes['style:name'], style]),
  )
  const lineOf = (name: string | undefined): XmlElement[] => {
    const line: XmlElement[] = []
    for (let at = name; at !== undefined && line.length < DEEPEST; ) {
      const style = known.get(at)
      if (style === undefined) break
      line.push(style)
      at = style.attributes['style:parent-style-name']
    }
    return line
  }
  const textProperty = (name: string | undefined, key: string) =>
    lineOf(name)
      .map((style) => childOf(style, 'style:text-properties')?.attributes[key])
      .find((value) => value !== undefined)
  return {
    isKindOf: (name, kind) => {
      const names = [
        name,
        ...lineOf(name).flatMap(({ attributes }) => [attributes['style:name'], attributes['style:parent-style-name']]),
      ]
      return names.some((one) => one !== undefined && kind.test(one))
    },
    isRaised: (name) => /^(?:super|[1-9])/.test(textProperty(name, 'style:text-position') ?? ''),
    isHidden: (name) => textProperty(name, 'text:display') === 'none',
    breaksPage: (name) => {
      const style = name === undefined ? undefined : known.get(name)
      if (style === undefined) return false
      const properties = childOf(style, 'style:paragraph-properties') ?? childOf(style, 'style:table-properties')
      return properties?.attributes['fo:break-before'] === 'page' || Boolean(style.attributes['style:master-page-name'])
    },
    levelOf: (list, level) => {
      const style = lists.get(list ?? '')
      const levels = style?.children.filter((node): node is XmlElement => typeof node !== 'string') ?? []
      // A list within another may define no more than its first level.
      const own = levels.findLast(({ attributes }) => Number(attributes['text:level']) <= level + 1)
      if (own === undefined) return { start: null }
      if (own.name !== 'text:list-level-style-number') return { start: null }
      const { 'style:num-format': form, 'text:start-value': start } = own.attributes
      return form === undefined || form === '' ? null : { start: Number(start ?? 1) }
    },
  }
}

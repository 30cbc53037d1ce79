import type { XmlElement } from '../../office/parse-xml.js'
import { childOf, findAll } from '../../office/xml-tree.js'

interface Level {
  readonly form: string
  readonly start: number
}

/** A paragraph's place in a list: its number, where the list is numbered; null where its level shows no mark. */
export type NextItem = (list: { readonly id: string; readonly level: number }) => { readonly number?: number } | null

/** Counts the items of lists as Word does: lists with one definition go on, and a deeper level begins again behind a higher one. */
export function countDocxItems(numbering: XmlElement | undefined): NextItem {
  const definitions = new Map<string, Map<number, Level>>()
  const lists = new Map<string, { readonly definition: string; readonly levels: Map<number, Level> }>()
  for (const element of numbering === undefined ? [] : findAll(numbering, 'w:abstractNum')) {
    definitions.set(element.attributes['w:abstractNumId'] ?? '', levelsOf(element, 'w:lvl'))
  }
  for (const element of numbering === undefined ? [] : findAll(numbering, 'w:num')) {
    const definition = childOf(element, 'w:abstractNumId')?.attributes['w:val'] ?? ''
    const overrides = new Map(findAll(element, 'w:lvlOverride').flatMap((override) => overrideOf(override)))
    const levels = new Map([...(definitions.get(definition) ?? []), ...overrides])
    const id = element.attributes['w:numId'] ?? ''
    // A list that begins its numbers anew counts for itself.
    lists.set(id, { definition: overrides.size > 0 ? `own ${id}` : definition, levels: levels as Map<number, Level> })
  }
  const counts = new Map<string, number[]>()
  return ({ id, level }) => {
    const list = lists.get(id)
    if (list === undefined || id === '0') return null
    const { form, start } = list.levels.get(level) ?? { form: 'bullet', start: 1 }
    if (form === 'none') return null
    const open = counts.get(list.definition) ?? []
    const number = open[level] === undefined ? start : open[level] + 1
    counts.set(list.definition, [...open.slice(0, level), number])
    return form === 'bullet' ? {} : { number }
  }
}

function levelsOf(element: XmlElement, name: string): Map<number, Level> {
  return new Map(findAll(element, name).map((level) => [Number(level.attributes['w:ilvl'] ?? 0), levelFrom(level)]))
}

function levelFrom(level: XmlElement): Level {
  return {
    form: childOf(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
    start: Number(childOf(level, 'w:start')?.attributes['w:val'] ?? 1),
  }
}

function overrideOf(override: XmlElement): [number, Level][] {
  const at = Number(override.attributes['w:ilvl'] ?? 0)
  const level = childOf(override, 'w:lvl')
  const start = childOf(override, 'w:startOverride')?.attributes['w:val']
  if (level !== undefined) return [[at, levelFrom(level)]]
  return start === undefined ? [] : [[at, { form: 'decimal', start: Number(start) }]]
}

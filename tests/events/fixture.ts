import { createHash } from 'node:crypto'
import { resolveReferences } from '../../src/actors/references/resolve-references.js'
import { findEvents } from '../../src/events/find-events.js'
import type { ActorMention, ActorType } from '../../src/model/actor.js'
import type { Citation } from '../../src/model/citation.js'
import type { DateMention } from '../../src/model/date.js'
import type { EventRecord } from '../../src/model/event.js'
import { createContext } from '../../src/text/context.js'
import { tagPartsOfSpeech } from '../../src/text/parts-of-speech/tag-parts-of-speech.js'
import { foldSpace, proseOf, withoutSpans } from '../../src/text/prose.js'

/** A row of a fixture's table: cells by the names of the columns. */
export type Row = Readonly<Record<string, string>>

/** A sentence of a fixture and the events that it tells. */
export interface Case {
  readonly sentence: string
  readonly events: readonly Row[]
}

/** Reads the tables of a fixture's text. A row without a sentence goes on with the one above; the trigger `–` stands for no event. */
export function readCases(text: string): Case[] {
  const cases: { sentence: string; events: Row[] }[] = []
  let columns: string[] = []
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) {
      columns = []
      continue
    }
    const cells = line
      .slice(1, line.lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim())
    if (columns.length === 0) columns = cells
    else if (!/^-+$/.test(cells[0]!)) {
      const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
      if (row.sentence) cases.push({ sentence: row.sentence, events: [] })
      if (row.trigger !== '–') cases.at(-1)!.events.push(row)
    }
  }
  return cases
}

const TYPES: readonly string[] = ['person', 'organization', 'place', 'group'] satisfies ActorType[]

/**
 * The events of a sentence in which links are mentions: `[1978-10](date)` by its EDTF value, `[Iraq](place)` by its type.
 * Numbers in brackets are citation markers.
 */
export function eventsOf(marked: string, path = 'fixture.txt'): EventRecord[] {
  const dates: DateMention[] = []
  const actors: ActorMention[] = []
  let text = ''
  let from = 0
  for (const link of marked.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    text += marked.slice(from, link.index)
    from = link.index + link[0].length
    const [, name, target] = link as unknown as [string, string, string]
    const span = { text: name, start: text.length, end: text.length + name.length, sentence: 0 }
    if (TYPES.includes(target)) actors.push(actorOf(span, target as ActorType))
    else dates.push(dateOf(span, target))
    text += name
  }
  text += marked.slice(from)
  return read(text, dates, actors, path)
}

type Mention = Pick<DateMention, 'text' | 'start' | 'end' | 'sentence'>

function actorOf(span: Mention, type: ActorType): ActorMention {
  return { ...span, type, name: span.text, entity: span.text.toLowerCase().replaceAll(' ', '-'), rule: 'fixture' }
}

function dateOf(span: Mention, target: string): DateMention {
  const duration = target.startsWith('P')
  const timex = { type: duration ? ('DURATION' as const) : ('DATE' as const), value: target }
  return { ...span, timex, edtf: duration ? null : target, anchor: 'explicit', rule: 'fixture' }
}

function read(text: string, dates: DateMention[], actors: ActorMention[], path: string): EventRecord[] {
  const markers = [...text.matchAll(/\[\d+\]/g)].map((match) => ({
    marker: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const prose = foldSpace(withoutSpans(proseOf(text), markers))
  const end = text.replace(/(?:\[\d+\])+$/, '').length
  const citations = markers.map((marker): Citation => {
    const inner = marker.start < end
    return {
      ...marker,
      labels: [marker.marker.slice(1, -1)],
      kind: 'numeric',
      placement: inner ? 'inner' : 'trailing',
      sentence: 0,
      scope: inner ? 'clause' : 'sentence',
      rule: 'fixture',
      status: 'attached',
    }
  })
  const source = {
    id: path,
    path,
    mediaType: 'text/plain' as const,
    text,
    published: null,
    sha256: createHash('sha256').update(text).digest('hex'),
  }
  const sentence = {
    index: 0,
    span: { start: 0, end },
    block: 0,
    kind: 'paragraph' as const,
    section: [],
    prose,
    hidden: [],
    tokens: tagPartsOfSpeech(prose.text),
  }
  const context = createContext(source, { leadingMarker: 'previous', dateMode: 'auto' })
  const events = findEvents(
    { sentences: [sentence], citations, dates, mentions: resolveReferences([sentence], actors), published: null },
    context,
  )
  return [...events]
}

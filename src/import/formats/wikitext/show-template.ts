import type { Piece } from '../../imported-document.js'
import { drop } from '../../office/tally.js'
import { said, type Template, wordsOf } from './template.js'
import { characters, firstValue, infoboxes, lastValue, quotations, ships } from './template-names.js'
import {
  type Inline,
  type Place,
  piecesOfInline,
  type Range,
  type ReadRange,
  splitRange,
  type WikiContext,
} from './wiki-context.js'
import { isCitation, writeCitation, writeShortCitation, writeShortCitations } from './write-citation.js'
import { writeDate } from './write-date.js'
import { writeNumberTemplate } from './write-measure.js'

const SHORT_NOTE = /^(?:sfn|sfnp|sfnref|sfnm|sfnmp)$/
const SHORT = /^(?:harvnb|harvp|harv|harvtxt|harvcol|harvcolnb|harvcoltxt|citeref|harvs)$/
/** Notes of words, by the group that they are numbered in. */
const NOTE: Readonly<Record<string, string>> = {
  efn: 'lower-alpha',
  'efn-lr': 'lower-roman',
  'efn-ur': 'upper-roman',
  'efn-ua': 'upper-alpha',
  'efn-la': 'lower-alpha',
  notetag: 'note',
  cref2: 'note',
  refn: '',
  '#tag:ref': '',
}
const LIST = /^(?:reflist|notelist|notelist-\w+|refs|notefoot|references)$/
/** `{{cite book}}` on a line of a bibliography is read as well; the others hold what is shown in places of their own. */
const NAME = /^\s{0,99}([^|={}[\]<>]{1,60}?)\s{0,9}=/

/** What a template shows where it stands: a note, words, or nothing, which is counted. */
export function showTemplate(context: WikiContext, range: Range, place: Place, read: ReadRange): Inline[] {
  const [head, ...rest] = splitRange(context, range)
  const name = context.text
    .slice(head!.from, Math.min(head!.to, head!.from + 200))
    .replaceAll('_', ' ')
    .trim()
    .replace(/^(?:template|subst|safesubst):\s*/i, '')
    .toLowerCase()
  const valued = (inner: Place) => readTemplate(context, name, rest, inner, read)
  if (LIST.test(name)) {
    valued({ ...place, isList: true })
    return []
  }
  if (place.isHidden) {
    const template = valued(place)
    // A note of words has a name here as well.
    if (name in NOTE) learnNote(context, template)
    return []
  }
  const note = noteOf(context, name, () => valued(place))
  if (note !== undefined) return place.isList ? [] : note
  const shown = isKnown(name) ? shownBy(valued(place)) : undefined
  if (shown !== undefined) return shown
  const character = /^(?:citation needed|cn|fact)/.test(name) ? characters['citation needed'] : undefined
  if (character !== undefined) return said(character)
  drop(context.tally, infoboxes.test(name) ? 'infoboxes' : 'templates')
  valued({ ...place, isHidden: true })
  return []
}

function readTemplate(
  context: WikiContext,
  name: string,
  ranges: readonly Range[],
  place: Place,
  read: ReadRange,
): Template {
  const values: (readonly Piece[])[] = []
  const named = new Map<string, readonly Piece[]>()
  for (const { from, to } of ranges) {
    const key = NAME.exec(context.text.slice(from, Math.min(to, from + 170)))
    const start = key === null ? from : from + key[0].length
    const pieces = piecesOfInline(read(context, { from: start, to }, place))
    const number = key === null ? 0 : Number(key[1])
    if (key === null) values.push(pieces)
    else if (Number.isSafeInteger(number) && number > 0 && number < 100) {
      while (values.length < number) values.push([])
      values[number - 1] = pieces
    } else named.set(key[1]!.toLowerCase(), pieces)
  }
  return { name, values, named }
}

/** The marker of a template that is a note: `{{sfn|Holt|1999|p=14}}`, `{{efn|At least two.}}`, `{{r|holt}}`, `{{rp|14}}`. */
function noteOf(context: WikiContext, name: string, valued: () => Template): Piece[] | undefined {
  const { notes } = context
  if (SHORT_NOTE.test(name)) {
    const template = valued()
    const shown = /^sfnmp?$/.test(name) ? writeShortCitations(template) : writeShortCitation(template)
    const behind = wordsOf(template.named.get('ps'))
    return [
      notes.call('', `sfn ${shown}`, said(`${shown}${/^[.;,]/.test(behind) ? '' : '.'}${behind && ` ${behind}`}`)),
    ]
  }
  if (name in NOTE) {
    const template = valued()
    return [notes.call(groupOf(template), nameOf(template), template.values[0] ?? template.named.get('text') ?? [])]
  }
  if (name === 'r' || name === 'ref name') {
    const { values, named } = valued()
    const page = wordsOf(named.get('p') ?? named.get('page') ?? named.get('pp') ?? named.get('pages'))
    const markers = values.map(wordsOf).filter((one) => one !== '')
    return [
      ...markers.map((one) => notes.call(wordsOf(named.get('group')), one, undefined)),
      ...said(page && `:${page}`),
    ]
  }
  if (name === 'rp') {
    const { values, named } = valued()
    const page = [values[0], named.get('p'), named.get('page'), named.get('pp'), named.get('pages'), named.get('loc')]
    const shown = page.map(wordsOf).find((one) => one !== '')
    return said(shown === undefined ? '' : `:${shown}`)
  }
  return undefined
}

function learnNote({ notes }: WikiContext, template: Template): void {
  const name = nameOf(template)
  if (name !== undefined) notes.define(groupOf(template), name, template.values[0] ?? [])
}

function groupOf({ name, named }: Template): string {
  return wordsOf(named.get('group')) || NOTE[name]!
}

function nameOf({ named }: Template): string | undefined {
  return wordsOf(named.get('name')) || undefined
}

function isKnown(name: string): boolean {
  if (name in characters || lastValue.has(name) || firstValue.has(name) || quotations.has(name)) return true
  return (
    isCitation(name) ||
    SHORT.test(name) ||
    ships.test(name) ||
    /^(?:lang-\w+|ship|formatnum:.*)$/.test(name) ||
    writeDate({ name, values: [], named: new Map() }) !== undefined ||
    writeNumberTemplate({ name, values: [], named: new Map() }) !== undefined
  )
}

function shownBy(template: Template): Inline[] | undefined {
  const { name, values, named } = template
  const words = values.map(wordsOf)
  const character = characters[name]
  if (character !== undefined) return said(character)
  if (isCitation(name)) return writeCitation(template)
  if (name === 'harv' || name === 'harvcol') return said(`(${writeShortCitation(template)})`)
  if (SHORT.test(name)) return said(writeShortCitation(template))
  if (lastValue.has(name) || /^lang-\w+$/.test(name)) return [...(values.at(-1) ?? named.get('text') ?? [])]
  if (firstValue.has(name)) return [...(values[0] ?? [])]
  if (name.startsWith('formatnum:')) return said(name.slice('formatnum:'.length))
  if (ships.test(name)) return said(`${name.toUpperCase()} ${words[0] ?? ''}`.trim())
  if (name === 'ship') return said(words.slice(0, 2).join(' ').trim())
  if (quotations.has(name)) {
    const pieces = values[0] ?? named.get('text') ?? named.get('quote') ?? []
    return [{ kind: 'block', block: { kind: 'quotation', pieces } }]
  }
  const text = writeDate(template) ?? writeNumberTemplate(template)
  // A marker within a date is kept behind it.
  const notes = values.flat().filter(({ kind }) => kind === 'note')
  return text === undefined ? undefined : [...said(text), ...notes]
}

import type { ImportedBlock, Piece } from '../../imported-document.js'
import { raiseFigures } from '../../office/raise-figures.js'
import { drop } from '../../office/tally.js'
import { said, type Template, wordsOf } from './template.js'
import { characters, firstValue, hints, infoboxes, lastValue, quotations, remarks } from './template-names.js'
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
import { writeWords } from './write-words.js'

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
/** Characters within which a value's name ends. */
const LONGEST_NAME = 80

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
  leaveOut(context, name)
  valued({ ...place, isHidden: true })
  return []
}

/** Counts what is left out; of templates that may hold words, the names are told as well. */
function leaveOut({ tally, unknown }: WikiContext, name: string): void {
  if (infoboxes.test(name)) drop(tally, 'infoboxes')
  else if (hints.test(name)) drop(tally, 'hints')
  else {
    drop(tally, 'templates')
    unknown.set(name, (unknown.get(name) ?? 0) + 1)
  }
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
    const key = keyOf(context.text.slice(from, Math.min(to, from + LONGEST_NAME)))
    const start = key === undefined ? from : context.text.indexOf('=', from) + 1
    const pieces = piecesOfInline(read(context, { from: start, to }, place))
    const number = key === undefined ? 0 : Number(key)
    if (key === undefined) values.push(pieces)
    else if (Number.isSafeInteger(number) && number > 0 && number < 100) {
      while (values.length < number) values.push([])
      values[number - 1] = pieces
    } else named.set(key.toLowerCase(), pieces)
  }
  return { name, values, named }
}

/** The name before a value, `last` in `last=Holt`; undefined where it has none. */
function keyOf(text: string): string | undefined {
  const end = text.indexOf('=')
  const name = text.slice(0, Math.max(0, end)).trim()
  return name === '' || /[|{}[\]<>]/.test(name) ? undefined : name
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
    const page = [values[0], ...['p', 'page', 'pp', 'pages', 'loc', 'at'].map((key) => named.get(key))]
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
  if (name in characters || name in remarks || name in quotations || lastValue.has(name) || firstValue.has(name))
    return true
  const bare = { name, values: [], named: new Map() }
  return (
    isCitation(name) ||
    SHORT.test(name) ||
    /^(?:sup|ordinal(?: to word)?)$/.test(name) ||
    [writeWords, writeDate, writeNumberTemplate].some((write) => write(bare) !== undefined)
  )
}

function shownBy(template: Template): Inline[] | undefined {
  const { name, values, named } = template
  const character = characters[name]
  if (character !== undefined) return said(character)
  if (name in remarks) return said(`[${remarks[name]}]`)
  if (isCitation(name)) return writeCitation(template)
  if (name === 'harv' || name === 'harvcol') return said(`(${writeShortCitation(template)})`)
  if (SHORT.test(name)) return said(writeShortCitation(template))
  if (lastValue.has(name)) return [...(values.at(-1) ?? named.get('text') ?? [])]
  if (name === 'sup') return said(raiseFigures(wordsOf(values[0])))
  if (firstValue.has(name)) return [...(values[0] ?? [])]
  if (name in quotations) return [{ kind: 'block', block: quotationOf(template) }]
  const text = writeWords(template) ?? writeDate(template) ?? writeNumberTemplate(template)
  // A marker within a date is kept behind it.
  const notes = values.flat().filter(({ kind }) => kind === 'note')
  return text === undefined ? undefined : [...said(text), ...notes]
}

/** The words of a quotation, and who wrote them, in a line of their own. */
function quotationOf({ name, values, named }: Template): ImportedBlock {
  const at = quotations[name]!
  const pieces = values[at] ?? named.get('text') ?? named.get('quote') ?? []
  const by = values[at + 1] ?? named.get('author') ?? named.get('by') ?? []
  const source = values[at + 2] ?? named.get('source') ?? named.get('title') ?? []
  const behind = [by, source].filter((part) => wordsOf(part) !== '' || part.some(({ kind }) => kind === 'note'))
  const shown = behind.flatMap((part, index) => [...said(index === 0 ? '\u2028— ' : ', '), ...part])
  return {
    kind: 'quotation',
    pieces: name === 'verse translation' ? [...pieces, ...said('\u2028'), ...by] : [...pieces, ...shown],
  }
}

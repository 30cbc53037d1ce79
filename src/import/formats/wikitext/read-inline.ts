import type { Piece } from '../../imported-document.js'
import { raiseFigures } from '../../office/raise-figures.js'
import { drop } from '../../office/tally.js'
import { linesToBlocks } from './lines-to-blocks.js'
import { readTable } from './read-table.js'
import { showTemplate } from './show-template.js'
import { attributeOf, type Tag, tagAt } from './tag-at.js'
import { said } from './template.js'
import { type Inline, type Place, piecesOfInline, type Range, splitRange, type WikiContext } from './wiki-context.js'

/** Templates nest some ten deep. */
const DEEPEST = 40
const EMBEDDED =
  /^(?:gallery|timeline|score|syntaxhighlight|source|imagemap|graph|mapframe|maplink|templatestyles|hiero|categorytree|inputbox)$/
const NO_TEXT = /^\s{0,9}(?:file|image|media|category)\s{0,9}:/i
/** A page in another language, or of another project: `[[fr:Moulin]]`. */
const ABROAD = /^\s{0,9}[a-z]{2,3}(?:-[a-z]{2,9}){0,2}\s{0,9}:/
const ADDRESS = /^(?:https?:)?\/\/\S/i
const SPECIAL = /[{[<']/g

/** Reads a range of wikitext: notes at their places, links as their words, templates as what they show. */
export function readInline(context: WikiContext, { from, to }: Range, place: Place): Inline[] {
  if (place.depth > DEEPEST) {
    drop(context.tally, 'nested_templates')
    return []
  }
  const { text, pairs } = context
  const inner = { ...place, depth: place.depth + 1 }
  const inline: Inline[] = []
  let start = from
  const special = new RegExp(SPECIAL)
  special.lastIndex = from
  const push = (items: readonly Inline[], at: number, end: number) => {
    inline.push(...said(text.slice(start, at)), ...items)
    start = end
    special.lastIndex = end
  }
  for (let found = special.exec(text); found !== null && found.index < to; found = special.exec(text)) {
    const at = found.index
    const close = pairs.get(at)
    if (close !== undefined && close < to) {
      const range = { from: at + 2, to: close }
      const two = text.slice(at, at + 2)
      if (two === '{{') push(showTemplate(context, range, inner, readInline), at, close + 2)
      else if (two === '[[') push(readLink(context, range, inner), at, close + 2)
      else push(readTable(context, range, inner, readInline), at, close + 2)
    } else if (text[at] === "'") {
      const run = /'+/y
      run.lastIndex = at
      const length = run.exec(text)![0].length
      if (length > 1) push(said(length === 4 ? "'" : ''), at, at + length)
    } else if (text[at] === '[') {
      const end = text.slice(at, Math.min(to, at + 3_000)).search(/[\]\n]/)
      const link =
        end < 0 || text[at + end] !== ']' ? undefined : readAddress(context, { from: at + 1, to: at + end }, inner)
      if (link !== undefined) push(link, at, at + end + 1)
    } else if (text[at] === '<') {
      const tag = tagAt(text, at, to)
      if (tag !== undefined) push(readTag(context, tag, inner), at, tag.end)
    }
  }
  inline.push(...said(text.slice(start, to)))
  return inline
}

function readLink(context: WikiContext, range: Range, place: Place): Inline[] {
  const parts = splitRange(context, range)
  const target = context.text.slice(parts[0]!.from, parts[0]!.to)
  const isMedia = NO_TEXT.test(target)
  if (isMedia || (parts.length === 1 && ABROAD.test(target))) {
    drop(context.tally, !isMedia ? 'languages' : /^\s*c/i.test(target) ? 'categories' : 'files')
    for (const part of parts.slice(1)) readInline(context, part, { ...place, isHidden: true })
    return []
  }
  const label = parts.length > 1 ? readInline(context, parts.at(-1)!, place) : []
  const isEmpty = !label.some((one) => one.kind !== 'text' || /\S/.test(one.text))
  return isEmpty ? said(target.replace(/^\s*:/, '').trim()) : piecesOfInline(label)
}

/** `[https://aldmere.example The mill]`; undefined where the bracket holds no address. */
function readAddress(context: WikiContext, { from, to }: Range, place: Place): Piece[] | undefined {
  const whole = context.text.slice(from, to)
  if (!ADDRESS.test(whole)) return undefined
  const target = whole.split(/\s/, 1)[0]!
  const address = target.startsWith('//') ? `https:${target}` : target
  const label = piecesOfInline(readInline(context, { from: from + target.length, to }, place))
  const words = label
    .map((piece) => (piece.kind === 'text' || piece.kind === 'link' ? piece.text : ''))
    .join('')
    .trim()
  const others = label.filter(({ kind }) => kind === 'note')
  return [{ kind: 'link', text: words === '' ? address : words, target: address }, ...others]
}

function readTag(context: WikiContext, tag: Tag, place: Place): Inline[] {
  const { name, body } = tag
  const { tally } = context
  if (name === 'ref') return readNote(context, tag, place)
  if (name === 'references') {
    if (body !== undefined) readInline(context, body, { ...place, isList: true })
    return []
  }
  if (name === 'br') return said('\u2028')
  if (name === 'p' || name === 'div' || name === 'center' || name === 'tr') return said('\n\n')
  if (name === 'td' || name === 'th') return said(' ')
  if (name === 'li') return said('\n* ')
  if (/^(?:math|chem|ce)$/.test(name)) drop(tally, 'formulas')
  else if (EMBEDDED.test(name)) drop(tally, 'embedded')
  if (/^(?:math|chem|ce)$/.test(name) || EMBEDDED.test(name)) return []
  if (body === undefined) return []
  const inner = readInline(context, body, place)
  if (name === 'sup') return inner.map((one) => (one.kind === 'text' ? { ...one, text: raiseFigures(one.text) } : one))
  if (name !== 'blockquote' || place.isHidden) return inner
  return linesToBlocks(inner).map((block) => ({
    kind: 'block',
    block: block.kind === 'paragraph' ? { ...block, kind: 'quotation' } : block,
  }))
}

/** The marker of a `<ref>`, or what it tells of one that is called elsewhere. */
function readNote(context: WikiContext, { attributes, body }: Tag, place: Place): Piece[] {
  const group = attributeOf(attributes, 'group') ?? ''
  const name = attributeOf(attributes, 'name')
  const pieces = body && piecesOfInline(readInline(context, body, { ...place, isList: false }))
  if (!place.isHidden && !place.isList) return [context.notes.call(group, name, pieces)]
  if (name !== undefined && pieces !== undefined) context.notes.define(group, name, pieces)
  if (place.isHidden) drop(context.tally, 'notes_in_what_is_left_out')
  return []
}

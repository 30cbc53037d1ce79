// Reads annotated documents (`{id, text, entities: [{start, end, type}]}` a line) and turns their mentions, which may
// nest, into one label a word.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BIT, isCapital, PHRASE } from '../../build/actors/spelling/look-up.js'
import { NAME_TAG } from '../../build/actors/spelling/name-tags.js'
import { annotate } from '../../build/actors/tagging/annotated-sentence.js'
import { labelOf } from '../../build/actors/tagging/labels.js'
import { optionsSchema } from '../../build/model/options.js'
import { segment } from '../../build/segment.js'
import { createContext } from '../../build/text/context.js'
import { tagPartsOfSpeech } from '../../build/text/parts-of-speech/tag-parts-of-speech.js'
import { toSource } from '../../build/text/prose.js'
import { REST } from './learn.mjs'
import { sourceOfText } from './source-of-text.mjs'

const TYPES = ['PER', 'ORG', 'LOC', 'MISC']

/** Every set of a folder: `[{name, documents}]`, each document tagged and labelled. */
export function readSets(folder, names) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && (names === undefined || names.includes(basename(file, '.jsonl'))))
    .sort()
    .map((file) => ({ name: basename(file, '.jsonl'), rows: readRows(join(folder, file)) }))
    .filter(({ rows }) => rows.some(({ entities }) => entities))
    .map(({ name, rows }) => ({ name, documents: rows.map((row) => prepare(name, row)) }))
}

function readRows(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

function prepare(set, row) {
  const context = createContext(sourceOfText(row), optionsSchema.parse({}))
  const { sentences } = segment(context)
  const tagged = sentences.map((sentence) => ({ ...sentence, tokens: tagPartsOfSpeech(sentence.prose.text) }))
  return label(set, row, context, tagged)
}

/** A tagged document with its labels; `counts` tells which sentences the annotation covers. */
export function label(set, row, context, tagged) {
  const annotated = tagged.map(annotate)
  const limit = row.annotatedEnd ?? row.text.length
  const gold = row.entities.filter((entity) => usable(set, entity))
  return {
    set,
    row,
    context,
    annotated,
    counts: annotated.map(({ sentence }) => sentence.span.end <= limit),
    labels: annotated.map((sentence) => labelsOf(set, sentence, gold)),
  }
}

/** Label of a word that may be a name or none, as far as the annotation tells: it is left out of the training. */
export const UNKNOWN = 255

/** Sets that name every name; the others leave out names that their scheme has no place for. */
const COMPLETE = new Set(['wikigold', 're3d', 'meantime', 'seed'])

/** Sets that name every person, organisation and place, and no other name. */
const ACTORS_ONLY = new Set(['gum-bio', 'pud', 'uner-ewt'])

const NO_NAMES = NAME_TAG.Month | NAME_TAG.WeekDay | NAME_TAG.Date

/** A demonym used as an adjective is a name that does not act, in every set. */
function labelRest(set, { words, kinds, open, loud }, labels) {
  for (let i = 0; i < words.length; i++) {
    if (labels[i] !== 0 || !open[i] || !isCapital(words[i])) continue
    if (kinds[i] & BIT.demonym && !(kinds[i] & (BIT.country | BIT.title))) labels[i] = labelOf(3, 3)
    else if (
      COMPLETE.has(set) ||
      kinds[i] & BIT.title ||
      words[i].spelling.nameTags & NO_NAMES ||
      words[i].pos === 'PRON'
    )
      continue
    else if (loud || (i > 0 && words[i - 1].shape !== 'mark')) labels[i] = ACTORS_ONLY.has(set) ? REST : UNKNOWN
  }
}

/** Mentions that may be names; quantities, weapons and the like are none. */
function usable(set, entity) {
  if (!TYPES.includes(entity.type)) return false
  if (set === 're3d' && entity.type === 'MISC') return entity.fine === 'Nationality'
  if (entity.fine && /^FIN|^MIX/.test(entity.fine)) return false
  return true
}

function labelsOf(set, annotated, gold) {
  const { sentence, words } = annotated
  const spans = words.map((word) => toSource(sentence.prose, word.start, word.end))
  const labels = new Uint8Array(words.length)
  const here = gold
    .filter((entity) => entity.start < sentence.span.end && entity.end > sentence.span.start)
    .flatMap((entity) => partsOf(annotated, spans, entity).map((range) => ({ entity, range })))
  // Outer mentions first; an inner one counts where the outer is no name.
  here.sort(
    (a, b) => b.entity.end - b.entity.start - (a.entity.end - a.entity.start) || a.entity.start - b.entity.start,
  )
  for (const { entity, range } of here) {
    const inner = here.filter(
      (other) => other.entity !== entity && other.entity.start >= entity.start && other.entity.end <= entity.end,
    )
    if (!isName(annotated, entity, range, inner)) continue
    const [from, to] = range
    if (labels.subarray(from, to).some((label) => label !== 0)) continue
    const type = TYPES.indexOf(codeOf(annotated, entity.type, from, to))
    for (let i = from; i < to; i++) {
      labels[i] = labelOf(type, to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1)
    }
  }
  labelRest(set, annotated, labels)
  return labels
}

/** What a mention is for us: states are places, also where they act; adjectives name no actor. */
function codeOf(annotated, code, from, to) {
  if (code !== 'PER' && isDemonym(annotated, from, to)) return 'MISC'
  return code === 'ORG' && isState(annotated, from, to) ? 'LOC' : code
}

function isState({ kinds }, from, to) {
  const whole = kinds.subarray(from, to).every((kind) => kind & (BIT.country | BIT['former-state']))
  return whole && (to - from === 1 || (kinds[from] & PHRASE) !== 0)
}

function isDemonym({ kinds }, from, to) {
  const last = kinds[to - 1]
  if (last & BIT.people) return !(last & (BIT.country | BIT['former-state'] | BIT.organization))
  return to - from === 1 && (last & BIT.demonym) !== 0 && (last & BIT.country) === 0
}

/** `Alpine, Arizona` and `the cemetery in Moscow` are two places each, though some annotate them as one. */
function partsOf(annotated, spans, entity) {
  const range = rangeOf(annotated, spans, entity)
  if (range === null) return []
  if (entity.type !== 'LOC') return [range]
  const parts = []
  let from = range[0]
  for (let i = range[0]; i <= range[1]; i++) {
    if (i < range[1] && annotated.words[i].text !== ',' && annotated.words[i].lower !== 'in') continue
    while (from < i && TRIM.has(annotated.words[from].lower)) from++
    if (i > from) parts.push([from, i])
    from = i + 1
  }
  return parts
}

const TRIM = new Set(['the', 'a', 'an', 'this', 'its', 'his', 'our', 'their'])

/** The words of a mention without article, title and possessive, or null where none is left. */
function rangeOf({ words, kinds }, spans, entity) {
  let from = spans.findIndex((span) => span.end > entity.start)
  if (from < 0) return null
  let to = from
  while (to < spans.length && spans[to].start < entity.end) to++
  while (
    from < to &&
    TRIM.has(words[from].lower) &&
    !(from > 0 && words[from].text === 'The' && words[from - 1].shape === 'lower')
  )
    from++
  if (entity.type === 'PER') from = behindTitle(words, kinds, from, to)
  while (to > from && (words[to - 1].shape === 'possessive' || words[to - 1].shape === 'mark')) to--
  return to > from ? [from, to] : null
}

/** Titles and what goes with them: `Iraqi President`, `Deputy Secretary of State`. */
function behindTitle(words, kinds, from, to) {
  let last = -1
  for (let i = from; i < to; i++)
    if (kinds[i] & (BIT.title | BIT.role) && !(kinds[i] & BIT['given-name'] && i === from)) last = i
  if (last < 0) return from
  for (let i = last + 1; i < to; i++) if (isCapital(words[i])) return i
  return from
}

function isName({ words, open, kinds }, entity, [from, to], inner) {
  for (let i = from; i < to; i++) if (!open[i]) return false
  if (!words.slice(from, to).some((word) => isCapital(word) || word.shape === 'figure' || word.shape === 'number'))
    return false
  const parts = words.slice(from, to)
  if (
    parts.every(
      (word, k) =>
        !isCapital(word) || (kinds[from + k] & BIT.title && !(kinds[from + k] & (BIT['given-name'] | BIT.surname))),
    )
  )
    return false
  const comma = parts.some((word) => word.text === ',')
  if (comma && entity.type !== 'ORG' && entity.type !== 'MISC') return false
  if (
    parts.length === 1 &&
    (parts[0].pos === 'PRON' || /^(?:i|we|he|she|it|they|you|who|which)\b/.test(parts[0].lower))
  )
    return false
  if ((comma || parts.some((word) => word.lower === 'and')) && inner.length >= 2) return false
  return true
}

import type { ActorType } from '../../model/actor.js'
import { BIT, isCapital, STATES } from '../spelling/look-up.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { Name } from './name.js'
import { findTitle } from './titles.js'

/** Kinds of words that mean something else as often: `Hill`, `Church` are left to the labels. */
const COMMON =
  STATES | BIT.demonym | BIT.people | BIT.title | BIT['organization-word'] | BIT['place-word'] | BIT['no-actor-word']

/** What the names of a document say of a single word in capitals: its type, where no two names differ. */
type Known = ReadonlyMap<string, ActorType | null>

/**
 * Adds what the labels missed and the document itself names elsewhere: the surname of a person who is named in full (`Oumansky` beside
 * `Constantine Oumansky`), a single word that is a name in two other places. A word that the document writes in lower case too is left alone.
 */
export function addKnownNames(sentences: readonly AnnotatedSentence[], names: readonly Name[]): Name[] {
  const known = knownOf(sentences, names)
  if (known.size === 0) return [...names]
  const bySentence = new Map<AnnotatedSentence, Name[]>()
  for (const name of names) {
    const list = bySentence.get(name.annotated)
    if (list) list.push(name)
    else bySentence.set(name.annotated, [name])
  }
  return sentences.flatMap((annotated) => {
    const own = bySentence.get(annotated) ?? []
    const added = annotated.loud ? [] : missedIn(annotated, own, known)
    return added.length === 0 ? own : [...own, ...added].sort((a, b) => a.from - b.from)
  })
}

function knownOf(sentences: readonly AnnotatedSentence[], names: readonly Name[]): Known {
  const known = new Map<string, ActorType | null>()
  const times = new Map<string, number>()
  const note = (key: string, type: ActorType) => {
    const before = known.get(key)
    known.set(key, before === undefined || before === type ? type : null)
  }
  for (const { annotated, from, to, type, rule } of names) {
    const last = annotated.words[to - 1]!
    if (last.shape !== 'capital' || annotated.kinds[to - 1]! & COMMON || last.text.length < 3) continue
    if (to - from === 1) {
      times.set(last.text, (times.get(last.text) ?? 0) + 1)
      note(last.text, type)
    } else if (type === 'person' && rule !== 'rank-and-place') {
      times.set(last.text, 2)
      note(last.text, type)
    }
  }
  for (const [text, count] of times) if (count < 2) known.delete(text)
  if (known.size > 0)
    for (const { words } of sentences) for (const { shape, text } of words) if (shape === 'lower') forget(known, text)
  return known
}

function forget(known: Map<string, ActorType | null>, text: string): void {
  known.delete(text[0]!.toUpperCase() + text.slice(1))
}

function missedIn(annotated: AnnotatedSentence, names: readonly Name[], known: Known): Name[] {
  const { words } = annotated
  const added: Name[] = []
  let next = 0
  for (let at = 0; at < words.length; at++) {
    while (next < names.length && names[next]!.to <= at) next++
    const name = names[next]
    if (name !== undefined && name.from <= at) continue
    const word = words[at]!
    const type = word.shape === 'capital' ? known.get(word.text) : undefined
    if (!type || !standsAlone(annotated, at)) continue
    const title = type === 'person' ? findTitle(annotated, at) : undefined
    added.push({ annotated, from: at, to: at + 1, type, rule: 'same-name-elsewhere', ...(title && { title }) })
  }
  return added
}

/** What a word that begins a sentence is where it is no name: `Well, …`. */
const OPENERS: ReadonlySet<string> = new Set(['ADV', 'VERB', 'AUX', 'INTJ', 'CCONJ', 'SCONJ', 'ADP', 'DET', 'PRON'])

/** No part of a longer run of capitals but for a title before it, of an address or of a product (`Boeing 767`). */
function standsAlone({ words, kinds, begin }: AnnotatedSentence, at: number): boolean {
  const before = words[at - 1]
  const behind = words[at + 1]
  if (behind?.shape === 'number' || behind?.shape === 'figure' || /^[@_]$/.test(behind?.text ?? '')) return false
  if (behind !== undefined && (isCapital(behind) || (behind.shape === 'dash' && behind.glued))) return false
  if (before === undefined || at - 1 < begin) return !OPENERS.has(words[at]!.pos)
  if (before.glued && words[at]!.glued && before.text !== '(') return false
  if (before.shape === 'dash' && before.glued) return false
  return !isCapital(before) || (kinds[at - 1]! & BIT.title) !== 0 || at - 1 === begin
}

import { DOCUMENT_NOUNS } from '../../english/nouns/document-nouns.js'
import { SUBORDINATORS } from '../../english/openers.js'
import type { NamedMention } from '../../model/named-mention.js'
import type { ClauseTree } from '../clauses/clause.js'
import type { Word } from '../words/word.js'

/** A mention as words: where it stands (`last` inclusive) and the preposition that governs it. */
export interface PlacedActor {
  readonly mention: NamedMention
  readonly first: number
  readonly last: number
  readonly preposition: string | null
}

/** The mentions of a sentence as words, in order; a people's name that only describes (`Syrian troops`) is none. */
export function placeActors(words: readonly Word[], tree: ClauseTree, actors: readonly NamedMention[]): PlacedActor[] {
  const placed: PlacedActor[] = []
  for (let at = 0; at < words.length; at++) {
    const index = words[at]!.actor
    if (index === null) continue
    let last = at
    while (words[last + 1]?.actor === index) last++
    const mention = actors[index]!
    const before = placed.findLast(({ first }) => tree.owner[first] === tree.owner[at])
    if (!isDemonym(words, mention, last) && !isDocument(words, mention, at, last))
      placed.push({ mention, first: at, last, preposition: prepositionOf(words, tree, at, before) })
    at = last
  }
  return placed
}

/** `the Holm Report recommended`: what a document says is an event, but no name acts. */
function isDocument(words: readonly Word[], { type }: NamedMention, first: number, last: number): boolean {
  return type === 'organization' && last > first && DOCUMENT_NOUNS.has(words[last]!.lower)
}

function isDemonym(words: readonly Word[], { type, text }: NamedMention, last: number): boolean {
  const next = words[last + 1]
  return type === 'group' && /(?:ese|an|ish|ic|sh|ch|i)$/.test(text) && (next?.pos === 'NOUN' || next?.pos === 'ADJ')
}

/** The preposition before the noun phrase that holds the mention; a second name behind `and` has that of the first. */
function prepositionOf(
  words: readonly Word[],
  { owner, clauses }: ClauseTree,
  first: number,
  before: PlacedActor | undefined,
): string | null {
  let at = first - 1
  while (at >= 0 && isInPhrase(words, at)) at--
  const word = words[at]
  if (!word) return null
  if (SUBORDINATORS.has(word.lower) && clauses[owner[at]!]!.start === at && owner[at] === owner[first]) return null
  if (word.pos === 'ADP' || word.lower === 'to') return word.lower
  const joins = word.pos === 'CCONJ' || word.text === ','
  if (!joins || !before || before.last >= at || at - before.last > 5) return null
  const fronted = word.text === ',' && words.slice(0, at).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
  const between = words.slice(before.last + 1, at)
  return !fronted && between.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'ADP')
    ? before.preposition
    : null
}

/** True for a word of the noun phrase; a date is one behind an article: `the 2010 flood`, but not `in 2010 Smith …`. */
function isInPhrase(words: readonly Word[], at: number): boolean {
  const { pos, lower, actor, date } = words[at]!
  if (date !== null && words[at - 1]?.date !== date && words[at - 1]?.pos !== 'DET') return false
  return actor === null && (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) || lower === "'s")
}

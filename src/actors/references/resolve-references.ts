import { alternationOf } from '../../english/alternation-of.js'
import { PHRASE_ENDS } from '../../english/function-words/phrase-ends.js'
import { COLLECTIVE_NOUNS, TITLE_NOUNS } from '../../english/nouns/collective-nouns.js'
import type { ActorMention } from '../../model/actor.js'
import type { NamedMention } from '../../model/named-mention.js'
import { bySentence } from '../../text/by-sentence.js'
import { toClean, toSource } from '../../text/prose.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'
import { type Gender, genderOf, genderOfPronoun } from './gender-of.js'

/** How many sentences back a pronoun may look. */
const REACH = 2

/** A pronoun or description that no name continues: `he`, `the two countries`, `the party`. */
const REFERENCE =
  /\b(?:([Hh]e|[Ss]he|him)|((?:[Tt]he two|[Bb]oth) (?:countries|states|nations|powers))|[Tt]he ([a-z]+))\b(?! [A-Z])/g

/**
 * Adds to the mentions of each sentence the pronouns and descriptions that stand, without doubt, for one of them: `he` where
 * the text around names one person that can be meant, `the two countries` where it names two places, `the party` and `the president` where only
 * one actor of the text so far has that noun in its name or title.
 */
export function resolveReferences(
  sentences: readonly TaggedSentence[],
  mentions: readonly ActorMention[],
): NamedMention[] {
  const actors = bySentence(mentions, sentences.length)
  const known = new Map<string, ActorMention[]>()
  const genders = gendersOf(sentences, actors)
  /** The last sentence with a pronoun that stayed open: the story is of someone whom the text around does not name. */
  let open = Number.NEGATIVE_INFINITY
  return sentences.flatMap((sentence, at) => {
    const found: NamedMention[] = [...actors[at]!]
    for (const match of sentence.prose.text.matchAll(REFERENCE)) {
      const [text, pronoun, , noun] = match
      if (noun && !known.has(noun)) continue
      const end = match.index + text.length
      const span = toSource(sentence.prose, match.index, end)
      if (actors[at]!.some(({ start, end: last }) => start < span.end && span.start < last)) continue
      const resolved = noun
        ? byNoun(noun, sentence, end, known)
        : byName(pronoun, mentionsBefore(sentences, actors, at, match.index), genders)
      const doubt = pronoun !== undefined && at - open <= REACH && sentences[open]?.block === sentence.block
      if (resolved && !doubt) found.push({ sentence: at, text, ...span, ...resolved })
      else if (pronoun) open = at
    }
    for (const mention of actors[at]!) noteNouns(mention, known)
    return found.sort((a, b) => a.start - b.start)
  })
}

type Resolved = Pick<NamedMention, 'name' | 'entity' | 'type' | 'rule'> & {
  readonly resolved: string
  readonly partner?: ActorMention
}

function stand({ name, entity, type, rule }: ActorMention, resolved: string): Resolved {
  return { name, entity, type, rule, resolved }
}

/** The mentions before a place of the text, in its sentence and those before it in the same block. */
function mentionsBefore(
  sentences: readonly TaggedSentence[],
  actors: readonly (readonly ActorMention[])[],
  at: number,
  offset: number,
): ActorMention[] {
  const sentence = sentences[at]!
  const before = actors[at]!.filter(({ start }) => toClean(sentence.prose, start) < offset)
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (sentences[back]!.block === sentence.block) for (const mention of actors[back]!) before.push(mention)
  }
  return before
}

/** Whom `he` or `the two countries` stands for, if the mentions around leave one answer. */
function byName(
  pronoun: string | undefined,
  around: readonly ActorMention[],
  genders: ReadonlyMap<string, Gender>,
): Resolved | null {
  const type = pronoun ? 'person' : 'place'
  const all = distinct(around.filter((mention) => mention.type === type))
  if (pronoun) {
    const gender = genderOfPronoun(pronoun)
    const fitting = all.filter(({ entity }) => (genders.get(entity) ?? gender) === gender)
    const [only, other] = fitting
    if (only === undefined || other !== undefined) return null
    return stand(only, all.length === 1 ? 'only-person' : 'only-person-of-gender')
  }
  const [first, second, third] = all
  if (!first) return null
  return second && !third ? { partner: second, ...stand(first, 'only-two-places') } : null
}

/** The gender of each person of the document, by entity, as the first mention that tells it says. */
function gendersOf(
  sentences: readonly TaggedSentence[],
  actors: readonly (readonly ActorMention[])[],
): Map<string, Gender> {
  const genders = new Map<string, Gender>()
  for (const [at, mentions] of actors.entries()) {
    for (const mention of mentions) {
      if (mention.type !== 'person' || genders.has(mention.entity)) continue
      const gender = genderOf(mention, sentences[at]!)
      if (gender !== undefined) genders.set(mention.entity, gender)
    }
  }
  return genders
}

function distinct(mentions: readonly ActorMention[]): ActorMention[] {
  return [...new Map(mentions.map((mention) => [mention.entity, mention])).values()]
}

/** Whom `the party` or `the president` stands for, if one actor of the text so far has the noun in its name or title. */
function byNoun(
  noun: string,
  { prose }: TaggedSentence,
  end: number,
  known: ReadonlyMap<string, ActorMention[]>,
): Resolved | null {
  const candidates = known.get(noun)
  if (candidates?.length !== 1 || !endsDescription(prose.text.slice(end, end + 20))) return null
  return stand(candidates[0]!, TITLE_NOUNS.has(noun) ? 'only-title-holder' : 'only-one-of-its-kind')
}

const PHRASE_END = new RegExp(`^(?:[.,;:)]|$| ${alternationOf(PHRASE_ENDS)}\\b| \\w+ed\\b)`)

/** True where no noun goes on: `the party resolved`, but not `the party leader` or `the president of France`. */
function endsDescription(after: string): boolean {
  return PHRASE_END.test(after)
}

function noteNouns(mention: ActorMention, known: Map<string, ActorMention[]>): void {
  const words = mention.type === 'organization' ? mention.name : mention.type === 'person' ? (mention.title ?? '') : ''
  const nouns = mention.type === 'person' ? TITLE_NOUNS : COLLECTIVE_NOUNS
  for (const noun of words.toLowerCase().split(' ')) {
    if (!nouns.has(noun)) continue
    const candidates = known.get(noun) ?? []
    if (!candidates.some(({ entity }) => entity === mention.entity)) known.set(noun, [...candidates, mention])
  }
}

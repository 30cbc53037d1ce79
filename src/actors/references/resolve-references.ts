import { alternationOf } from '../../english/alternation-of.js'
import { PHRASE_ENDS } from '../../english/function-words/phrase-ends.js'
import { COLLECTIVE_NOUNS, TITLE_NOUNS } from '../../english/nouns/collective-nouns.js'
import type { ActorMention } from '../../model/actor.js'
import type { NamedMention } from '../../model/named-mention.js'
import { bySentence } from '../../text/by-sentence.js'
import { createOverlapFinder } from '../../text/create-overlap-finder.js'
import { partitionPoint } from '../../text/partition-point.js'
import { toClean, toSource } from '../../text/prose.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'
import { type Gender, genderOf } from './gender-of.js'
import { type Pronoun, readPronouns } from './read-pronouns.js'
import { type Answer, type Antecedent, antecedentOf, resolvePronoun } from './resolve-pronoun.js'
import { resolveTellers } from './resolve-tellers.js'

/** How many sentences back a pronoun may look. */
const REACH = 2

/** How many names of a sentence a pronoun may look through: sentences that are lists have thousands. */
const MOST = 200

/** A description that no name continues: `the two countries`, `the party`, `the Duke`. */
const DESCRIPTION =
  /\b(?:((?:[Tt]he two|[Bb]oth) (?:countries|states|nations|powers))|[Tt]he ([A-Z]?[a-z]+))\b(?! [A-Z])/g

/** By noun the first mention of the one actor so far who has it in a name or title; null where several have. */
type KnownNouns = ReadonlyMap<string, ActorMention | null>

/**
 * Adds to the mentions of each sentence the pronouns and descriptions that stand for one of them: `he` where
 * the text around names one person that can be meant, `the two countries` where it names two places, `the party` and `the president` where only
 * one actor of the text so far has that noun in its name or title; and `I` and `we` where a label or a signature says whose they are. What is `likely` and not certain says so.
 */
export function resolveReferences(
  sentences: readonly TaggedSentence[],
  mentions: readonly ActorMention[],
): NamedMention[] {
  const actors = bySentence(mentions, sentences.length)
  const known = new Map<string, ActorMention | null>()
  const genders = gendersOf(sentences, actors)
  const tellers = resolveTellers(sentences, actors)
  const told: Antecedent[][] = []
  /** The last sentence with a pronoun that stayed open: the story is of someone whom the text around does not name. */
  let open = Number.NEGATIVE_INFINITY
  return sentences.flatMap((sentence, at) => {
    const own = actors[at]!.map((mention) => antecedentOf(mention, sentence)).sort((a, b) => a.at - b.at)
    told.push(own)
    const found: NamedMention[] = [...actors[at]!, ...tellers[at]!, ...descriptionsIn(sentence, at, actors, known)]
    const isTaken = createOverlapFinder(found)
    for (const pronoun of readPronouns(sentence)) {
      const span = toSource(sentence.prose, pronoun.start, pronoun.end)
      if (isTaken(span)) continue
      const around = antecedentsBefore(told, sentence, pronoun.start)
      const answer =
        resolvePronoun(pronoun, sentence, around, genders) ?? ahead(pronoun, sentence, own, around, genders)
      const personal = pronoun.kind === 'male' || pronoun.kind === 'female'
      const doubt = personal && at - open <= REACH && sentences[open]?.block === sentence.block
      if (answer === null) {
        if (personal && pronoun.subject) open = at
        continue
      }
      if (doubt && !isStory(around, answer, at)) continue
      const { mention, resolved, certainty } = answer
      if (personal && !genders.has(mention.entity)) genders.set(mention.entity, pronoun.kind as Gender)
      found.push({ sentence: at, text: pronoun.text, ...span, ...stand(mention, resolved), certainty })
      insert(own, { mention, sentence, at: pronoun.start, subject: pronoun.subject, joint: false, owner: false })
    }
    for (const mention of actors[at]!) noteNouns(mention, known)
    return found.sort((a, b) => a.start - b.start)
  })
}

/** A person who is named again after the pronoun that stayed open is the one that the story is of. */
function isStory(around: readonly Antecedent[], { mention }: Answer, at: number): boolean {
  const last = around.at(-1)
  return last !== undefined && last.mention.entity === mention.entity && last.subject && last.sentence.index >= at - 1
}

function insert(list: Antecedent[], one: Antecedent): void {
  list.splice(
    partitionPoint(list.length, (index) => list[index]!.at <= one.at),
    0,
    one,
  )
}

/** `When he was six, Adam Roth lost his father`: the person behind the comma, where nobody is named before. */
function ahead(
  pronoun: Pronoun,
  sentence: TaggedSentence,
  own: readonly Antecedent[],
  around: readonly Antecedent[],
  genders: ReadonlyMap<string, Gender>,
): Answer | null {
  const { text } = sentence.prose
  if (around.some(({ mention }) => mention.type === 'person') || !pronoun.subject) return null
  if (!/^(?:When|While|After|Before|Although|Though|As|Because|Since|Until) $/.test(text.slice(0, pronoun.start)))
    return null
  const first = own.find(({ mention }) => mention.type === 'person')
  if (first === undefined || !first.subject || first.joint || !/^[^,]{1,80}, $/.test(text.slice(0, first.at)))
    return null
  if ((genders.get(first.mention.entity) ?? pronoun.kind) !== pronoun.kind) return null
  return { mention: first.mention, resolved: 'named-behind', certainty: 'likely' }
}

function descriptionsIn(
  sentence: TaggedSentence,
  at: number,
  actors: readonly (readonly ActorMention[])[],
  known: KnownNouns,
): NamedMention[] {
  const found: NamedMention[] = []
  const isTaken = createOverlapFinder(actors[at]!)
  for (const match of sentence.prose.text.matchAll(DESCRIPTION)) {
    const [text, , noun] = match
    if (noun && !known.has(noun.toLowerCase())) continue
    const end = match.index + text.length
    const span = toSource(sentence.prose, match.index, end)
    if (isTaken(span)) continue
    const resolved = noun
      ? byNoun(noun.toLowerCase(), sentence, end, known)
      : byPlaces(mentionsBefore(actors, sentence, at, match.index))
    if (resolved) found.push({ sentence: at, text, ...span, ...resolved, certainty: 'certain' })
  }
  return found
}

type Resolved = Pick<NamedMention, 'name' | 'entity' | 'type' | 'rule'> & {
  readonly resolved: string
  readonly partner?: ActorMention
}

function stand({ name, entity, type, rule }: ActorMention, resolved: string): Resolved {
  return { name, entity, type, rule, resolved }
}

/** What is named last before a place of the text, in its sentence and those before it in the same block. */
function antecedentsBefore(
  told: readonly (readonly Antecedent[])[],
  sentence: TaggedSentence,
  offset: number,
): Antecedent[] {
  const at = told.length - 1
  const own = told[at]!
  const end = partitionPoint(own.length, (index) => own[index]!.at < offset)
  const lists = [own.slice(Math.max(0, end - MOST), end)]
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const list = told[back]!
    if (list[0]?.sentence.block === sentence.block) lists.push(list.slice(-MOST))
  }
  return lists.reverse().flat()
}

function mentionsBefore(
  actors: readonly (readonly ActorMention[])[],
  sentence: TaggedSentence,
  at: number,
  offset: number,
): ActorMention[] {
  const before = actors[at]!.filter(({ start }) => toClean(sentence.prose, start) < offset)
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) before.push(...actors[back]!)
  return before
}

/** Which two places `the two countries` stands for, if the mentions around leave one answer. */
function byPlaces(around: readonly ActorMention[]): Resolved | null {
  const [first, second, third] = distinct(around.filter(({ type }) => type === 'place'))
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
function byNoun(noun: string, { prose }: TaggedSentence, end: number, known: KnownNouns): Resolved | null {
  const only = known.get(noun)
  if (!only || !endsDescription(prose.text.slice(end, end + 20))) return null
  return stand(only, TITLE_NOUNS.has(noun) ? 'only-title-holder' : 'only-one-of-its-kind')
}

const PHRASE_END = new RegExp(`^(?:[.,;:)]|$| ${alternationOf(PHRASE_ENDS)}\\b| \\w+ed\\b)`)

/** True where no noun goes on: `the party resolved`, but not `the party leader` or `the president of France`. */
function endsDescription(after: string): boolean {
  return PHRASE_END.test(after)
}

function titleOf({ title, office }: ActorMention): string {
  return title ?? office?.name ?? ''
}

function noteNouns(mention: ActorMention, known: Map<string, ActorMention | null>): void {
  const words = mention.type === 'organization' ? mention.name : mention.type === 'person' ? titleOf(mention) : ''
  const nouns = mention.type === 'person' ? TITLE_NOUNS : COLLECTIVE_NOUNS
  for (const noun of words.toLowerCase().split(' ')) {
    if (!nouns.has(noun)) continue
    const only = known.get(noun)
    if (only === undefined) known.set(noun, mention)
    else if (only?.entity !== mention.entity) known.set(noun, null)
  }
}

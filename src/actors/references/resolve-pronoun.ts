import { SINGULAR_BODIES } from '../../english/names/singular-bodies.js'
import type { ActorMention } from '../../model/actor.js'
import { partitionPoint } from '../../text/partition-point.js'
import type { TaggedWord } from '../../text/parts-of-speech/tag-parts-of-speech.js'
import { toClean } from '../../text/prose.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'
import type { Gender } from './gender-of.js'
import { type Pronoun, standsBeforeVerb } from './read-pronouns.js'
import { rivalsIn } from './rivals.js'

/** Whom a pronoun stands for, and how surely. */
export interface Answer {
  readonly mention: ActorMention
  readonly resolved: string
  readonly certainty: 'certain' | 'likely'
}

/** Characters before a pronoun in which another may be told of; sentences of prose are shorter. */
const FURTHEST = 4_000

/** A name, or a pronoun that was resolved, as later pronouns see it. */
export interface Antecedent {
  readonly mention: ActorMention
  readonly sentence: TaggedSentence
  /** Offset into the clean text of the sentence. */
  readonly at: number
  readonly subject: boolean
  /** One of several that act together: `Otto and Anna left`. */
  readonly joint: boolean
  /** Only describes something: `Otto's father`. */
  readonly owner: boolean
}

/** How a name stands in its sentence. */
export function antecedentOf(mention: ActorMention, sentence: TaggedSentence): Antecedent {
  const { text } = sentence.prose
  const at = toClean(sentence.prose, mention.start)
  const end = toClean(sentence.prose, mention.end)
  const after = text.slice(end, end + 100)
  const before = text.slice(0, at)
  const aside = /^, (?:[^,.;]{1,80}),|^ \([^()]{1,60}\)/.exec(after)?.[0].length ?? 0
  const joint = /^(?:,| and| or) (?:\w+ ){0,3}\p{Lu}/u.test(after) || isJoinedTo(before)
  return {
    mention,
    sentence,
    at,
    subject: standsBeforeVerb(sentence.tokens, end + aside) && !isGoverned(sentence.tokens, at),
    joint,
    owner: /^['’]s?\b/.test(after),
  }
}

/** The words before a name, without the space behind them, the last first. */
function wordsBefore(before: string): string[] {
  return before.slice(-100).trimEnd().split(' ').reverse()
}

/** `Otto and Doctor ` before `Anna`: a name, a word that joins, and at most three words of a title. */
function isJoinedTo(before: string): boolean {
  const words = wordsBefore(before)
  const at = words.findIndex((word) => word === 'and' || word === 'or' || word === 'with')
  return at >= 0 && at <= 3 && /^\p{Lu}/u.test(words[at + 1] ?? '')
}

/** Behind a preposition, over words of a title: `by General `. */
function isGoverned(tokens: readonly TaggedWord[], at: number): boolean {
  let last = partitionPoint(tokens.length, (index) => tokens[index]!.end <= at) - 1
  while (last >= 0 && /^\p{Lu}/u.test(tokens[last]!.text)) last--
  return tokens[last]?.pos === 'ADP'
}

/**
 * Whom a pronoun stands for, if the names of its paragraph within reach leave an answer: `certain` where only one person can be meant,
 * `likely` where the story is of one, as its subjects tell (Grosz, Joshi and Weinstein 1995).
 * `around` ascends.
 */
export function resolvePronoun(
  pronoun: Pronoun,
  sentence: TaggedSentence,
  around: readonly Antecedent[],
  genders: ReadonlyMap<string, Gender>,
): Answer | null {
  if (pronoun.kind === 'male' || pronoun.kind === 'female') return personOf(pronoun, sentence, around, genders)
  return pronoun.kind === 'neuter' ? bodyOf(pronoun, sentence, around) : severalOf(pronoun, sentence, around)
}

function personOf(
  pronoun: Pronoun,
  sentence: TaggedSentence,
  around: readonly Antecedent[],
  genders: ReadonlyMap<string, Gender>,
): Answer | null {
  const persons = around.filter(({ mention }) => mention.type === 'person')
  const able = persons.filter(({ mention }) => (genders.get(mention.entity) ?? pronoun.kind) === pronoun.kind)
  const fitting = able.filter((one) => pronoun.subject || !actsOn(one, pronoun, sentence))
  const [last] = fitting.slice(-1)
  if (last === undefined) return null
  const entities = new Set(fitting.map(({ mention }) => mention.entity))
  const hasRival = hasRivalAfter(last, pronoun, sentence)
  if (entities.size === 1) {
    const rule =
      new Set(persons.map(({ mention }) => mention.entity)).size === 1 ? 'only-person' : 'only-person-of-gender'
    return hasRival ? null : { mention: last.mention, resolved: rule, certainty: 'certain' }
  }
  return pronoun.subject && !hasRival ? bySubject(fitting, genders, pronoun) : null
}

/** Of several, the one that the clause before is of, where the others are not in that clause, or are known to be the object of another. */
function bySubject(
  fitting: readonly Antecedent[],
  genders: ReadonlyMap<string, Gender>,
  pronoun: Pronoun,
): Answer | null {
  const last = fitting.at(-1)!
  const same = fitting.filter((one) => one.sentence === last.sentence)
  const story = same.findLast((one) => one.subject && !one.joint && !one.owner)
  if (story === undefined || genders.get(story.mention.entity) !== pronoun.kind) return null
  const others = same.filter((one) => one.at > story.at && one.mention.entity !== story.mention.entity)
  if (others.length > 0) return null
  return { mention: story.mention, resolved: 'subject-of-the-story', certainty: 'likely' }
}

/** True where a person is the one who acts in the clause of an object pronoun: `Otto told him` is of somebody else. */
function actsOn(one: Antecedent, pronoun: Pronoun, sentence: TaggedSentence): boolean {
  if (one.sentence !== sentence || !one.subject) return false
  return !/[,;:]|\b(?:and|but|who|which|that|when|while|as|until|before|after|because)\b/.test(
    sentence.prose.text.slice(one.at, pronoun.start),
  )
}

/** True where somebody without a name is told of since the sentence that names the person began. */
function hasRivalAfter(last: Antecedent, pronoun: Pronoun, sentence: TaggedSentence): boolean {
  const own = sentence.prose.text.slice(Math.max(0, pronoun.start - FURTHEST), pronoun.start)
  if (rivalsIn(own, pronoun.kind).length > 0) return true
  return last.sentence !== sentence && rivalsIn(last.sentence.prose.text.slice(-FURTHEST), pronoun.kind).length > 0
}

/** `it`: the only organisation around, where it acts in the sentence before and no thing stands between. */
function bodyOf(pronoun: Pronoun, sentence: TaggedSentence, around: readonly Antecedent[]): Answer | null {
  const bodies = around.filter(({ mention }) => mention.type === 'organization' || isState(mention))
  const [only] = bodies
  if (only === undefined || new Set(bodies.map(({ mention }) => mention.entity)).size !== 1) return null
  const last = bodies.at(-1)!
  if (last.sentence === sentence) {
    // `Depositors stormed the bank, and it …`: within a sentence things are meant as often.
    return pronoun.subject &&
      last.subject &&
      startsClause(sentence.prose.text.slice(0, pronoun.start)) &&
      !hasThing(sentence.prose.text.slice(last.at, pronoun.start))
      ? { mention: last.mention, resolved: 'only-body', certainty: 'likely' }
      : null
  }
  if (!last.subject || last.joint || last.sentence.index !== sentence.index - 1) return null
  if (!pronoun.subject || !startsClause(sentence.prose.text.slice(0, pronoun.start))) return null
  return { mention: last.mention, resolved: 'only-body', certainty: 'likely' }
}

function isState({ type, country, rule }: ActorMention): boolean {
  return type === 'place' && country !== undefined && rule === 'listed-state'
}

/** At the beginning of a sentence, over a phrase of time, or of a clause behind `and` or `but`. */
function startsClause(before: string): boolean {
  return /^(?:[^,;]{0,40}, |(?:But|And|In \d{3,4}|Later|Then) )?$/.test(before) || /[,;] (?:and|but) $/.test(before)
}

/** An object with an article that `it` could mean. */
function hasThing(text: string): boolean {
  return /\b(?:the|an?|its|their|his|her)\s+\p{Ll}/u.test(text)
}

/** `they`: the only people or body with a name in the plural, where it acts in the sentence before. */
function severalOf(pronoun: Pronoun, sentence: TaggedSentence, around: readonly Antecedent[]): Answer | null {
  const bodies = around.filter(({ mention }) => mention.type !== 'place')
  const plural = bodies.filter(({ mention }) => isPlural(mention))
  const last = plural.at(-1)
  if (last === undefined || new Set(plural.map(({ mention }) => mention.entity)).size !== 1) return null
  if (bodies.some(({ mention }) => mention.entity !== last.mention.entity)) return null
  if (!pronoun.subject || !last.subject || last.joint) return null
  const before = sentence.prose.text.slice(last.sentence === sentence ? last.at : 0, pronoun.start)
  if (sentence.index - last.sentence.index > 1 || hasPlural(before.replace(/^[^,]{0,30},/, ''))) return null
  return { mention: last.mention, resolved: 'only-people', certainty: 'likely' }
}

/** A word in lower case that ends like a plural. */
function hasPlural(text: string): boolean {
  return text.split(/[^\p{L}]/u).some((word) => word.length > 1 && word.endsWith('s') && word === word.toLowerCase())
}

function isPlural({ type, name }: ActorMention): boolean {
  if (type === 'group') return true
  return (
    type === 'organization' &&
    /(?:[^s]s|men)$/.test(name) &&
    !SINGULAR_BODIES.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
  )
}

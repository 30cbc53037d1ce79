import type { ActorMention } from '../../model/actor.js'
import type { NamedMention } from '../../model/named-mention.js'
import type { Teller } from '../../text/block.js'
import { createOverlapFinder } from '../../text/create-overlap-finder.js'
import { partitionPoint } from '../../text/partition-point.js'
import { toSource } from '../../text/prose.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'
import { quotationsIn } from './quotations.js'
import { readFirstPerson } from './read-first-person.js'

/** Who tells a block, and how surely. */
interface Told {
  readonly mention: ActorMention
  readonly certainty: 'certain' | 'likely'
}

/**
 * `I`, `my`, `we` and their like in what somebody says or writes stand for him; not in what he quotes. One list a sentence. `we` is of others as
 * well, so that it is `likely` alone, and says so (`speaker-and-others`).
 */
export function resolveTellers(
  sentences: readonly TaggedSentence[],
  actors: readonly (readonly ActorMention[])[],
): readonly (readonly NamedMention[])[] {
  const found: NamedMention[][] = sentences.map(() => [])
  if (sentences.every(({ teller }) => teller === undefined)) return found
  const holders = holdersOf(sentences, actors)
  const known = new Map<number, Told | null>()
  for (const [first, last] of blocksOf(sentences)) {
    const { teller, kind } = sentences[first]!
    if (teller === undefined || kind === 'label' || kind === 'head' || kind === 'entry' || kind === 'heading') continue
    if (!known.has(teller.start)) known.set(teller.start, whoIs(teller, sentences, actors, holders))
    const told = known.get(teller.start)!
    if (told === null) continue
    const text = sentences
      .slice(first, last)
      .map(({ prose }) => prose.text)
      .join(' ')
    const isQuoted = createOverlapFinder(quotationsIn(text))
    let offset = 0
    for (const sentence of sentences.slice(first, last)) {
      const isTaken = createOverlapFinder(actors[sentence.index]!)
      for (const word of readFirstPerson(sentence)) {
        const [start, end] = [offset + word.start, offset + word.end]
        if (isQuoted({ start, end })) continue
        const span = toSource(sentence.prose, word.start, word.end)
        if (isTaken(span)) continue
        found[sentence.index]!.push(standFor(told, teller, sentence, { ...word, ...span }))
      }
      offset += sentence.prose.text.length + 1
    }
  }
  return found
}

function standFor(
  { mention, certainty }: Told,
  { as, ...label }: Teller,
  { index }: TaggedSentence,
  { text, start, end, isGroup }: { text: string; start: number; end: number; isGroup: boolean },
): NamedMention {
  const { name, entity, type, rule } = mention
  return {
    sentence: index,
    text,
    start,
    end,
    name,
    entity,
    type,
    rule,
    ...(mention.id === undefined ? {} : { id: mention.id }),
    resolved: isGroup ? `${as}-and-others` : as,
    certainty: isGroup ? 'likely' : certainty,
    label,
  }
}

/** The runs of sentences of one block. */
function* blocksOf(sentences: readonly TaggedSentence[]): Generator<[number, number]> {
  for (let first = 0; first < sentences.length; ) {
    let last = first + 1
    while (sentences[last]?.block === sentences[first]!.block) last++
    yield [first, last]
    first = last
  }
}

/** The one whom the words name; of an office the person who holds it in this document, or who it is in brackets behind it. */
function whoIs(
  teller: Teller,
  sentences: readonly TaggedSentence[],
  actors: readonly (readonly ActorMention[])[],
  holders: ReadonlyMap<string, Told | null>,
): Told | null {
  const at = sentenceAt(sentences, teller.start)
  const own = actors[at]?.filter(({ start, end }) => start < teller.end && teller.start < end) ?? []
  const [mention] = own.length > 1 ? own.filter(({ type }) => type === 'person') : own
  if (mention === undefined || (teller.as === 'writer' && mention.type !== 'person')) return null
  if (own.length > 1 && own.filter(({ type }) => type === 'person').length > 1) return null
  if (mention.rule !== 'teller-office') return { mention, certainty: 'certain' }
  return holders.get(mention.text.toLowerCase()) ?? { mention, certainty: 'certain' }
}

/** Who holds an office: the person in brackets behind it in a label, else the only one with that title. */
function holdersOf(
  sentences: readonly TaggedSentence[],
  actors: readonly (readonly ActorMention[])[],
): ReadonlyMap<string, Told | null> {
  const offices = new Set(
    actors.flat().flatMap(({ rule, text }) => (rule === 'teller-office' ? [text.toLowerCase()] : [])),
  )
  const bracketed = new Map<string, ActorMention[]>()
  const titled = new Map<string, ActorMention[]>()
  const add = (map: Map<string, ActorMention[]>, office: string, mention: ActorMention) => {
    const list = map.get(office) ?? []
    if (!list.some(({ entity }) => entity === mention.entity)) map.set(office, [...list, mention])
  }
  actors.forEach((mentions, at) => {
    const office = sentences[at]!.kind === 'label' ? mentions.find(({ rule }) => rule === 'teller-office') : undefined
    for (const mention of mentions) {
      if (mention.type !== 'person' || mention.rule === 'teller-office') continue
      if (office !== undefined) add(bracketed, office.text.toLowerCase(), mention)
      const title = (mention.title ?? mention.office?.name ?? '').toLowerCase().replace(/^the /, '')
      if (offices.has(title)) add(titled, title, mention)
    }
  })
  return new Map(
    [...offices].map((office): [string, Told | null] => {
      const [sure, likely] = [bracketed.get(office), titled.get(office)]
      if (sure?.length === 1) return [office, { mention: sure[0]!, certainty: 'certain' }]
      return [office, likely?.length === 1 && sure === undefined ? { mention: likely[0]!, certainty: 'likely' } : null]
    }),
  )
}

const sentenceAt = (sentences: readonly TaggedSentence[], offset: number) =>
  partitionPoint(sentences.length, (i) => sentences[i]!.span.start <= offset) - 1

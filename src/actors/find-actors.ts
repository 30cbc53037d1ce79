import { readData } from '../data/read-data.js'
import type { ActorMention } from '../model/actor.js'
import type { DateMention } from '../model/date.js'
import type { Span } from '../model/span.js'
import type { Context } from '../text/context.js'
import { toSource } from '../text/prose.js'
import type { TaggedSentence } from '../text/tagged-sentence.js'
import { wordsInSource } from '../text/words-in-source.js'
import { linkEntities } from './entities/link-entities.js'
import { addKnownNames } from './names/add-known-names.js'
import { addListedNames } from './names/add-listed-names.js'
import type { Name } from './names/name.js'
import { readNames } from './names/read-names.js'
import { settleTypes } from './names/settle-types.js'
import { tellersIn, withTellersName, withTellersOffices } from './names/with-tellers.js'
import { layOutUsersNames, withUsersNames } from './names/with-users-names.js'
import { structureOf } from './structure/structure-of.js'
import { type AnnotatedSentence, annotateAll } from './tagging/annotated-sentence.js'
import { gatherEvidence } from './tagging/gather-evidence.js'
import { createNameTagger, type NameTagger } from './tagging/name-tagger.js'
import type { Weights } from './tagging/weights.js'

let tagNames: NameTagger | undefined

/** Finds the actors and places of a document and links the mentions of one actor to one entity. */
export function findActors(
  sentences: readonly TaggedSentence[],
  dates: readonly DateMention[],
  context: Context,
): ActorMention[] {
  tagNames ??= createNameTagger(readData<Weights>('weights'))
  const annotated = annotateAll(sentences)
  const labels = tagNames(annotated, gatherEvidence(annotated))
  return actorsOf(annotated, labels, dates, context)
}

/** The mentions that stand behind the labels of a document's words. */
export function actorsOf(
  annotated: readonly AnnotatedSentence[],
  labels: Iterable<Uint8Array>,
  dates: readonly DateMention[],
  context: Context,
): ActorMention[] {
  const users = context.options.actors && layOutUsersNames(context.options.actors)
  const tellers = tellersIn(annotated)
  const names: Name[] = []
  let at = 0
  for (const own of labels) {
    const sentence = annotated[at]!
    const read = withTellersName(tellers[at]!, addListedNames(sentence, readNames(sentence, own)))
    names.push(...(users === undefined ? read : withUsersNames(sentence, read, users)))
    at++
  }
  const outside = withTellersOffices(tellers, settleTypes(withoutDates(addKnownNames(annotated, names), dates)))
  const links = linkEntities(outside)
  return outside.map((name, i) => {
    const { annotated, from, to } = name
    const [first, last] = [annotated.words[from]!, annotated.words[to - 1]!]
    const { text, start, end, raw } = wordsInSource(annotated.sentence, first.start, last.end, context.source.text)
    return {
      // Written out: the engine gives each object that begins as a copy a shape of its own.
      text,
      start,
      end,
      ...(raw !== undefined && { raw }),
      sentence: name.annotated.sentence.index,
      type: links[i]!.listed?.type ?? name.type,
      name: links[i]!.name,
      entity: links[i]!.entity,
      ...(name.title && { title: textOf(name, name.title.from, name.title.to) }),
      ...structureOf(name, links[i]!),
      ...(links[i]!.listed?.id && { id: links[i]!.listed!.id }),
      rule: name.rule,
    }
  })
}

/** Names that are no part of a date: `May`, `Christmas 1914`. Both lists go by sentence, and ascend within each. */
function withoutDates(names: readonly Name[], dates: readonly DateMention[]): Name[] {
  let next = 0
  return names.filter((name) => {
    const { index } = name.annotated.sentence
    const span = spanOf(name, name.from, name.to)
    const isBefore = ({ sentence, end }: DateMention) => sentence < index || (sentence === index && end <= span.start)
    while (next < dates.length && isBefore(dates[next]!)) next++
    const date = dates[next]
    return date?.sentence !== index || date.start > span.start || date.end < span.end
  })
}

function spanOf({ annotated: { sentence, words } }: Name, from: number, to: number): Span {
  return toSource(sentence.prose, words[from]!.start, words[to - 1]!.end)
}

function textOf({ annotated: { sentence, words } }: Name, from: number, to: number): string {
  return sentence.prose.text.slice(words[from]!.start, words[to - 1]!.end)
}

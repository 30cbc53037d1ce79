import { findActors } from '../../src/actors/find-actors.js'
import { resolveReferences } from '../../src/actors/references/resolve-references.js'
import { findDates } from '../../src/dates/find-dates.js'
import type { NamedMention } from '../../src/model/named-mention.js'
import { optionsSchema } from '../../src/model/options.js'
import { segment } from '../../src/segment.js'
import { createContext } from '../../src/text/context.js'
import { tagPartsOfSpeech } from '../../src/text/parts-of-speech/tag-parts-of-speech.js'

/** The pronouns and descriptions of a text that stand for an actor. */
export function resolvedIn(text: string): NamedMention[] {
  const source = { id: 'text', path: 'text', mediaType: 'text/plain', text, sha256: '', published: null } as const
  const context = createContext(source, optionsSchema.parse({}))
  const tagged = segment(context).sentences.map((sentence) => ({
    tokens: tagPartsOfSpeech(sentence.prose.text),
    ...sentence,
  }))
  const actors = findActors(tagged, findDates(tagged, null, context), context)
  return resolveReferences(tagged, actors).filter(({ resolved }) => resolved !== undefined)
}

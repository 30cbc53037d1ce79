import { findActors } from '../../src/actors/find-actors.js'
import { findDates } from '../../src/dates/find-dates.js'
import type { ActorMention } from '../../src/model/actor.js'
import { sourceOf } from '../../src/run/sources/source-of.js'
import { segment } from '../../src/segment.js'
import { createContext } from '../../src/text/context.js'
import { tagPartsOfSpeech } from '../../src/text/parts-of-speech/tag-parts-of-speech.js'

/** The actors of a plain text. */
export function actorsOf(text: string): ActorMention[] {
  const context = createContext(sourceOf({ id: 'text', text, published: null }), {
    leadingMarker: 'previous',
    dateMode: 'auto',
  })
  const { sentences } = segment(context)
  const tagged = sentences.map((sentence) => ({ ...sentence, tokens: tagPartsOfSpeech(sentence.prose.text) }))
  return findActors(tagged, findDates(tagged, null, context), context)
}

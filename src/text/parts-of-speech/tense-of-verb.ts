import type { TaggedWord } from './tag-parts-of-speech.js'
import { verbFormOf } from './verb-forms.js'

/** The tense that a verb has by its form; nothing for a gerund, and for what is no verb. A form that may be past is. */
export function tenseOfVerb({ text, pos }: Pick<TaggedWord, 'text' | 'pos'>): 'past' | 'present' | undefined {
  if (pos !== 'VERB' && pos !== 'AUX') return undefined
  const form = verbFormOf(text.toLowerCase())
  if (form === 'past' || form === 'either' || form === 'participle') return 'past'
  return form === 'gerund' ? undefined : 'present'
}

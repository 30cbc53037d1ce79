import {
  BARE_PARTICIPLE,
  PARTICIPLE_ONLY,
  PAST_AND_PARTICIPLE,
  PAST_ONLY,
  UNCHANGED,
} from '../../english/irregular-forms.js'
import { BASES_IN_ED } from '../../english/verbs/bases-in-ed.js'
import { remember } from '../remember.js'

/**
 * What a form of a verb can be by its shape: `past` (`began`), `participle` (`begun`), `either` (`joined`, `held`),
 * `unchanged` (`set`: past, participle or infinitive), `bare` (`come`: participle or infinitive), `gerund`, `third` (`joins`), `base`.
 */
export type VerbForm = 'past' | 'participle' | 'either' | 'unchanged' | 'bare' | 'gerund' | 'third' | 'base'

/** The form of a verb, read from its ending or the table of irregular verbs. `word` is in lower case. */
export const verbFormOf: (word: string) => VerbForm = remember(readForm)

function readForm(word: string): VerbForm {
  const stem = word.slice(word.lastIndexOf('-') + 1)
  const bare = irregularIn(stem) ?? irregularIn(stem.replace(/^(?:re|over|under|out|co|pre)/, ''))
  if (bare) return bare
  if (stem.length > 3 && stem.endsWith('ing')) return 'gerund'
  if (stem.length > 3 && stem.endsWith('ed')) return BASES_IN_ED.has(stem) ? 'base' : 'either'
  if (stem.length > 2 && stem.endsWith('s') && !stem.endsWith('ss')) return 'third'
  return 'base'
}

function irregularIn(word: string): VerbForm | undefined {
  if (PAST_ONLY.has(word)) return 'past'
  if (PARTICIPLE_ONLY.has(word)) return 'participle'
  if (PAST_AND_PARTICIPLE.has(word)) return 'either'
  if (BARE_PARTICIPLE.has(word)) return 'bare'
  return UNCHANGED.has(word) ? 'unchanged' : undefined
}

/** True for a past participle or gerund, whatever else it can be. */
export function isParticipleForm(word: string): boolean {
  const form = verbFormOf(word)
  return form === 'participle' || form === 'either' || form === 'gerund'
}

/** True for a word whose shape is that of a verb: a past form, participle or gerund. */
export function isVerbForm(word: string): boolean {
  const form = verbFormOf(word)
  return form !== 'base' && form !== 'third' && form !== 'bare'
}

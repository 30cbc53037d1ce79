import type { NounPhrase } from '../phrases/noun-phrase.js'

/** A phrase that acts in an event or is acted on. */
export interface Argument {
  readonly role: 'agent' | 'patient'
  readonly phrase: NounPhrase
  /** Kebab-case name of the rule that says so: `subject`, `object`, `by-phrase`, `antecedent`. */
  readonly rule: string
}

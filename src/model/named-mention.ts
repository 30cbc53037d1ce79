import type { ActorMention } from './actor.js'

/** A mention of an actor or place, by its name or by words that stand for it. */
export interface NamedMention extends ActorMention {
  /** Kebab-case name of the rule that says whom a pronoun or description stands for; absent where the name itself stands. */
  readonly resolved?: string
  /** How surely a pronoun or description stands for it. */
  readonly certainty?: 'certain' | 'likely'
  /** The second of the two that `the two countries` stands for. */
  readonly partner?: ActorMention
}

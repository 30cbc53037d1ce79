import type { ActorMention } from './actor.js'
import type { Span } from './span.js'

/** A mention of an actor or place, by its name or by words that stand for it. */
export interface NamedMention extends ActorMention {
  /** Kebab-case name of the rule that says whom a pronoun or description stands for; absent where the name itself stands. */
  readonly resolved?: string
  /** How surely a pronoun or description stands for it. */
  readonly certainty?: 'certain' | 'likely'
  /** The words of the source that say who says `I`. */
  readonly label?: Span
  /** The second of the two that `the two countries` stands for. */
  readonly partner?: ActorMention
}

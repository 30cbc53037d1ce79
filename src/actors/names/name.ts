import type { ActorType } from '../../model/actor.js'
import type { ListedActor } from '../../model/listed-actor.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { WordRange } from './word-range.js'

/** A name in a sentence: the words `[from, to)`. */
export interface Name extends WordRange {
  readonly annotated: AnnotatedSentence
  readonly type: ActorType
  /** Kebab-case name of the evidence that tagged it. */
  readonly rule: string
  /** The words `[titleFrom, titleTo)` of the title before or behind it. */
  readonly title?: WordRange
  /** The actor of the user's list that it names. */
  readonly listed?: ListedActor
}

import { PHRASE_ENDS } from '../../english/function-words/phrase-ends.js'
import type { Span } from '../../model/span.js'
import { partitionPoint } from '../../text/partition-point.js'
import type { TaggedWord } from '../../text/parts-of-speech/tag-parts-of-speech.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'

/** What a pronoun may stand for: one person of a gender, an organisation or a state, several. */
export type Kind = 'female' | 'male' | 'neuter' | 'plural'

/** A pronoun that acts or is acted on; offsets are those of the sentence's clean text. */
export interface Pronoun extends Span {
  readonly text: string
  readonly kind: Kind
  readonly subject: boolean
}

const KINDS: Readonly<Record<string, readonly [Kind, 'subject' | 'object' | 'either']>> = {
  he: ['male', 'subject'],
  him: ['male', 'object'],
  she: ['female', 'subject'],
  her: ['female', 'object'],
  it: ['neuter', 'either'],
  they: ['plural', 'subject'],
  them: ['plural', 'object'],
}

const PRONOUN = /\b(?:[Hh]e|[Hh]im|[Ss]he|[Hh]er|[Ii]t|[Tt]hey|[Tt]hem)\b(?!['’]s\b)/g

/** Words behind `her` that show that it is no possessive, beside those that end a phrase. */
const BEHIND_OBJECT =
  /^(?:\s*(?:[.,;:!?)”"]|$)|\s+(?:the|a|an|this|these|until|while|when|if|as|into|out|up|down|off|away|back|through|over|under|against|about|between|but|or|so|because|than|there|here|again|twice|once|not|his|no|without|during)\b|\s+\p{Lu})/u

/** What follows `it` that stands for nothing: weather, a cleft, what is said. */
const EMPTY_IT =
  /^\s+(?:rain|snow|hail|thunder)\w*|^\s+(?:is|was|has been|had been|would be|may be|will be|seems?|seemed|appears?|appeared|takes?|took|happened|became)\s+(?:\w+ly\s+|not\s+|also\s+|then\s+|now\s+)?(?:\w+\s+)?(?:that|to|who|which|whether|not until|only|because|for)\b|^\s+(?:is|was|has been)\s+(?:\p{Lu}|the\s+\w+\s+(?:who|that|which)|said|believed|known|clear|likely|possible|thought|reported|agreed|decided|in\s+\w+\s+that)/u

/** The pronouns of a sentence that are subjects or objects and stand for something, in order. */
export function readPronouns({ prose: { text }, tokens }: TaggedSentence): Pronoun[] {
  const found: Pronoun[] = []
  for (const match of text.matchAll(PRONOUN)) {
    const [kind, place] = KINDS[match[0].toLowerCase()]!
    const start = match.index
    const end = start + match[0].length
    const after = text.slice(end, end + 60)
    if (match[0].toLowerCase() === 'her' && !isObject(after)) continue
    if (kind === 'neuter' && EMPTY_IT.test(after)) continue
    found.push({
      text: match[0],
      kind,
      subject: place === 'either' ? standsBeforeVerb(tokens, end) : place === 'subject',
      start,
      end,
    })
  }
  return found
}

function isObject(after: string): boolean {
  return BEHIND_OBJECT.test(after) || PHRASE_ENDS.has(/^\s+(\w+)/.exec(after)?.[1] ?? '')
}

/** True where a verb follows, with no more than adverbs between. */
export function standsBeforeVerb(tokens: readonly TaggedWord[], end: number): boolean {
  for (let at = partitionPoint(tokens.length, (index) => tokens[index]!.start < end); at < tokens.length; at++) {
    const { pos } = tokens[at]!
    if (pos === 'VERB' || pos === 'AUX') return true
    if (pos !== 'ADV' && pos !== 'PART') return false
  }
  return false
}

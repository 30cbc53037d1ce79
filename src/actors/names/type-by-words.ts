import { LANDMARK_WORDS } from '../../english/names/landmark-words.js'
import type { ActorType } from '../../model/actor.js'
import { BIT, PHRASE, STATES } from '../spelling/look-up.js'
import { spellingOf } from '../spelling/spelling.js'
import type { Word } from '../spelling/word.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'

/** True where a list knows a word as a given name or a surname. */
export function isGivenOrFamily(kinds: number): boolean {
  return (kinds & (BIT['given-name'] | BIT.surname)) !== 0
}

/** Where the words themselves leave no doubt: `San Remo Conference`, `the town of Al-Qaim`. */
export function typeByWords(
  { words, kinds }: AnnotatedSentence,
  from: number,
  to: number,
  tagged: ActorType,
): ActorType {
  const last = kinds[to - 1]!
  // States are places, also where they act.
  const state = kinds.subarray(from, to).every((kind) => kind & STATES && (to - from === 1 || kind & PHRASE))
  if (state && (tagged === 'organization' || to - from > 1 || !isGivenOrFamily(last))) return 'place'
  if (to - from > 1 && LANDMARK_WORDS.has(words[from]!.lower) && !(last & BIT['organization-word'])) return 'place'
  if (tagged === 'person' && to - from > 1 && last & BIT['organization-word'] && !isGivenOrFamily(last))
    return 'organization'
  if (tagged === 'person' && isListedOrganization(words, kinds, from, to)) return 'organization'
  if (
    words[from - 1]?.lower === 'of' &&
    (kinds[from - 2] ?? 0) & BIT['place-noun'] &&
    !(last & BIT['organization-word'])
  ) {
    return 'place'
  }
  return tagged
}

/** `al-Nusra`: listed as a whole, and nobody's name. */
function isListedOrganization(words: readonly Word[], kinds: Int32Array, from: number, to: number): boolean {
  const [article, dash, last] = words.slice(from, to)
  if (to - from === 3 && article!.lower === 'al' && dash!.shape === 'dash') {
    return spellingOf('Al').listed.phrases.some(
      ({ rest, bit }) => bit & BIT.organization && rest.at(-1) === last!.lower,
    )
  }
  for (let i = from; i < to; i++) {
    if (words[i]!.shape === 'dash') continue
    if (!(kinds[i]! & BIT.organization) || isGivenOrFamily(kinds[i]!)) return false
  }
  return to - from > 1
}

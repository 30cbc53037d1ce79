import { alternationOf } from '../../english/alternation-of.js'
import { SPEECH_VERBS } from '../../english/sentences/speech-verbs.js'
import type { SentenceRule } from '../sentence-rule.js'

const SPEAKER = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{L}.'’-]{0,20} ){1,3}|the \\p{Ll}{1,20} )${alternationOf(SPEECH_VERBS)}\\b`,
  'u',
)

/** Who speaks belongs to the speech that a question or exclamation mark closes: `"Who goes there?" Smith asked.` */
export const speech: SentenceRule = {
  name: 'speech',
  joins: ({ stop, closers, after }) => /^[!?]+$/.test(stop) && /["'”’»]/.test(closers) && SPEAKER.test(after),
}

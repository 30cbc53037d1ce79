import type { SentenceRule } from '../sentence-rule.js'

/** A bracket that closes without a full stop inside. */
const NOT_A_SENTENCE = /^[([][^()[\]]*[^()[\].!?…"”][)\]]/

/** A parenthesis that is no sentence belongs to the one before it: `parallel stairways." (Smith 55).`, `Maria! (1965)`. */
export const parenthesis: SentenceRule = {
  name: 'parenthesis',
  joins: ({ after, entry }) => !entry && NOT_A_SENTENCE.test(after),
}

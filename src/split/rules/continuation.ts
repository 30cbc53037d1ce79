import type { SentenceRule } from '../sentence-rule.js'

/** A sentence goes on where a comma, a dash or a closing bracket follows: `"What?", he asked`, `(p. 5) – and`. */
export const continuation: SentenceRule = {
  name: 'continuation',
  joins: ({ after, entry }) => !entry && (/^[,;:)\]}”’»%/&=]/.test(after) || /^(?:[-–—]+|["'])(?: |$)/.test(after)),
}

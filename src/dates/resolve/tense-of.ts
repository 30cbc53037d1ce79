const FUTURE =
  /\b(?:will|shall|going to|set to|expected|expects?|plan(?:s|ned)? (?:to|for)|scheduled|due|next|by|until|intends?|to be|should|could|may|might|upcoming|begins?)\b/
const LENGTH = 60

/** Whether a mention looks ahead, from the words of its sentence before it. */
export function tenseOf(before: string): 'past' | 'future' {
  return FUTURE.test(before.slice(-LENGTH)) ? 'future' : 'past'
}

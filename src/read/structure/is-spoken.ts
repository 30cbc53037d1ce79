import { alternationOf } from '../../english/alternation-of.js'
import { SPEECH_OPENERS } from '../../english/transcripts/speech-openers.js'

/** So much of a speech shows what it is. */
const SEEN = 600
const QUOTED = /["“][^"“”]{0,400}["”]/g
const SELF = /\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Mm]e|[Mm]yself|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Oo]ur|us)\b/
const OTHER = /\b(?:[Yy]ou|[Yy]our|[Yy]ours)\b|\?/
const OPENER = new RegExp(`^["“]?${alternationOf(SPEECH_OPENERS)}\\b`)

/** Whether a text is told by one who says `I` or `we`, outside of quotations. */
export function tellsOfSelf(text: string): boolean {
  return SELF.test(withoutQuotations(text))
}

/** Whether a text is spoken to somebody: it says `I`, `we` or `you`, asks, or opens as an answer does (`Thank you.`). */
export function isSpoken(text: string): boolean {
  const seen = withoutQuotations(text)
  return SELF.test(seen) || OTHER.test(seen) || OPENER.test(seen)
}

/** A text without what it quotes; where it is a quotation as a whole, that is what is said. */
function withoutQuotations(text: string): string {
  const seen = text.slice(0, SEEN)
  return /^["“]/.test(seen) ? seen : seen.replaceAll(QUOTED, ' ')
}

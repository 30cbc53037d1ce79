import { EDITOR_QUESTIONS, EDITOR_REMARKS } from '../../english/marks/editor-remarks.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /\[([\p{L}][^[\]]{1,60})\]/gu
/** `[medical citation needed]`, `[page needed]`: all requests end so. */
const REQUEST = /(?: needed| missing)$/i
/** `[dubious – discuss]`, `[undue weight? – discuss]`: all disputes end so. */
const DISPUTE = / ?[–—-] ?discuss$/i
/** Questions with words of the text's own: `[by whom?]`, `[which town?]`. */
const QUESTION =
  /^(?:(?:by|to|from|for|of|according to|compared to|in) (?:whom|what|which|who)|(?:in )?which [\p{L} ]{1,20}|how [\p{Ll}]{1,12}|what [\p{L} ]{1,20}|unreliable [\p{L} ]{0,20}source)\?$/iu

/** Whether words in brackets are a remark that is known, or has the form of one. */
function isRemark(words: string): boolean {
  const lower = words.toLowerCase()
  if (EDITOR_REMARKS.has(lower) || (lower.endsWith('?') && EDITOR_QUESTIONS.has(lower.slice(0, -1)))) return true
  return REQUEST.test(words) || QUESTION.test(words)
}

/** What an editor remarks on the text: `[citation needed]`, `[when?]`, `[dubious – discuss]`. Kept, but never a citation. */
export const flag: MarkerStyle = {
  name: 'flag',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: words = '' } of text.matchAll(PATTERN)) {
      const plain = words.replaceAll('\n', ' ')
      const remark = plain.replace(DISPUTE, '')
      if (isRemark(remark) || remark !== plain)
        found.push({ start, end: start + whole.length, kind: 'flag', labels: [] })
    }
    return found
  },
}

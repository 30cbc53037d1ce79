import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /\[([\p{L}][^[\]]{1,60})\]/gu
/** What editors say of a text, in Wikipedia's inline clean-up templates. */
const KNOWN =
  /^(?:citations? needed|page needed|dead link|permanent dead link|failed verification|not in (?:the )?citations?(?: given)?|not specific enough to verify|need quotation to verify|citation not found|vague|clarify|specify|jargon|quantify|contradictory|inconsistent|ambiguous|editorializing|weasel words|peacock (?:term|prose)|neutrality is disputed|disputed|dubious|synthesis|self-published source|circular reference|incomplete short citation|sentence fragment|excessive citations|over-?citation|tone|date missing|place missing|author missing|title missing|isbn missing|update|needs (?:update|copy ?edit|independent confirmation)|citation is a dead link|attribution needed|unreliable source|anachronism|discuss|speculation|edit|broken anchor|non sequitur|examples?|further explanation needed|importance|self-contradictory|undue weight|unbalanced opinion)$/i
/** `[medical citation needed]`, `[page needed]`: all requests end so. */
const REQUEST = /(?: needed| missing)$/i
/** `[dubious – discuss]`, `[undue weight? – discuss]`: all disputes end so. */
const DISPUTE = / ?[–—-] ?discuss$/i
const QUESTION =
  /^(?:when|where|who|whom|whose|which|why|how|what|(?:by|to|from|for|of|according to|compared to|in) (?:whom|what|which|who)|by who|according to whom|(?:in )?which [\p{L} ]{1,20}|how [\p{Ll}]{1,12}|what [\p{L} ]{1,20}|as of|original research|unreliable [\p{L} ]{0,20}source|improper synthesis|self-published source|self-published|opinion|speculation|relevant|importance|undue weight|pronunciation|spelling|awkward|neologism|non-tertiary source needed|sic|weasel words|globalize|fact or opinion|romanization|tone|discuss|unbalanced opinion|quantify)\?$/iu

/** What an editor remarks on the text: `[citation needed]`, `[when?]`, `[dubious – discuss]`. Kept, but never a citation. */
export const flag: MarkerStyle = {
  name: 'flag',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: words = '' } of text.matchAll(PATTERN)) {
      const plain = words.replaceAll('\n', ' ')
      const remark = plain.replace(DISPUTE, '')
      const known = KNOWN.test(remark) || REQUEST.test(remark) || QUESTION.test(remark) || remark !== plain
      if (known) found.push({ start, end: start + whole.length, kind: 'flag', labels: [] })
    }
    return found
  },
}

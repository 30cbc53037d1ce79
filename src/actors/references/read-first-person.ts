import type { Span } from '../../model/span.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'

/** `I`, `we` and their forms; offsets are those of the sentence's clean text. */
export interface FirstPerson extends Span {
  readonly text: string
  /** `we`, `us`, `our`: others belong to it. */
  readonly isGroup: boolean
}

const FORMS = /(?<![\p{L}\p{N}.'’&-])(?:I(?!\.)|[Mm]e|[Mm]y|[Ww]e|us|[Oo]ur)(?![\p{L}\p{N}&]|-\p{L})/gu
/** What stands before the Roman numeral I. */
const NUMBERED =
  /\b(?:Acts?|Annex|Appendix|Articles?|Books?|Chapters?|Class|Figure|Grade|No\.|Parts?|Phase|Schedule|Section|Table|Title|Type|Vol\.|Volumes?|War|part|chapter|section|volume|book|class|type|phase) $/
/** A name right before it (`Charles I`), and no day or month. */
const NAMED =
  /(?:^|\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day |(?:January|February|March|April|May|June|July|August|September|October|November|December) )\p{Lu}\p{Ll}+ $/u
const ADDRESS = /^ (?:[Ll]ords?|[Ll]ad(?:y|ies)|God|dear|Lady|Liege|liege)\b/

/** The words of the first person in a sentence that stand for who tells it, in order. */
export function readFirstPerson({ prose: { text } }: TaggedSentence): FirstPerson[] {
  return [...text.matchAll(FORMS)].flatMap(({ index: start, 0: word }) => {
    const end = start + word.length
    const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)]
    if (word === 'I' && (isNumeral(before, after) || isLetter(before, after))) return []
    if (/^my$/i.test(word) && ADDRESS.test(after)) return []
    return [{ text: word, isGroup: /^(?:we|us|our)$/i.test(word), start, end }]
  })
}

/** `World War I`, `Charles I` amid a sentence; at its start a capital says nothing: `Yesterday I left`. */
function isNumeral(before: string, after: string): boolean {
  if (NUMBERED.test(before)) return true
  return before.trim().includes(' ') && NAMED.test(before) && !/^['’ ]/.test(after)
}

const isLetter = (before: string, after: string) => /[([]$/.test(before) && /^[)\]]/.test(after)

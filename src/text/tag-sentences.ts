import type { Span } from '../model/span.js'
import type { BlockKind, Teller } from './block.js'
import { PackedLists, type Packing } from './packed-lists.js'
import { type TaggedWord, tagPartsOfSpeech } from './parts-of-speech/tag-parts-of-speech.js'
import type { Prose } from './prose.js'
import type { SentenceText, TaggedSentence } from './tagged-sentence.js'

const TOKENS: Packing<TaggedWord> = {
  isAlike: (a, b) => a.pos === b.pos && a.lemma === b.lemma && a.spaced === b.spaced,
  placed: ({ text, form, pos, lemma, spaced }, start, end) => ({ text, form, pos, lemma, spaced, start, end }),
}

/**
 * Tags the words of a document's sentences, but for those whose index is in `foreign`. The words of a long document would fill the
 * memory: those of sentences far behind are packed, and unpacked where they are asked for.
 */
export function tagSentences(
  sentences: readonly SentenceText[],
  foreign: ReadonlySet<number> = new Set(),
): TaggedSentence[] {
  const tokens = new PackedLists(TOKENS, sentences.length)
  return sentences.map((sentence, at) => {
    const isForeign = foreign.has(sentence.index)
    tokens.add(isForeign ? [] : tagPartsOfSpeech(sentence.prose.text))
    return new Tagged(sentence, isForeign, tokens, at)
  })
}

class Tagged implements TaggedSentence {
  readonly index: number
  readonly span: Span
  readonly block: number
  readonly kind: BlockKind
  readonly section: readonly string[]
  readonly prose: Prose
  declare readonly teller?: Teller
  declare readonly dated?: Span
  readonly hidden: readonly Span[]
  readonly #tokens: PackedLists<TaggedWord>
  readonly #at: number

  constructor(
    sentence: SentenceText,
    readonly isForeign: boolean,
    tokens: PackedLists<TaggedWord>,
    at: number,
  ) {
    this.index = sentence.index
    this.span = sentence.span
    this.block = sentence.block
    this.kind = sentence.kind
    this.section = sentence.section
    this.prose = sentence.prose
    if (sentence.teller !== undefined) this.teller = sentence.teller
    if (sentence.dated !== undefined) this.dated = sentence.dated
    this.hidden = sentence.hidden
    this.#tokens = tokens
    this.#at = at
  }

  get tokens(): readonly TaggedWord[] {
    return this.#tokens.get(this.#at)
  }
}

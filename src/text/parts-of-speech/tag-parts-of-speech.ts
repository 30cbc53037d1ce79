import type { Span } from '../../model/span.js'
import { remember } from '../remember.js'
import type { Form } from './form.js'
import { Lexicon } from './lexicon.js'
import { lexiconTable } from './lexicon-table.js'
import { type Piece, pieceReader } from './read-pieces.js'
import { createAutomaton, lemmatize, loadPosModel } from './wink.js'

/** A word with its part of speech; offsets are those of the text that was given, in UTF-16 code units. */
export interface TaggedWord extends Span {
  readonly text: string
  /** The same for all places where this text stands; null where that is not known. */
  readonly form: Form | null
  /** Universal POS tag (universaldependencies.org/u/pos): `NOUN`, `VERB`, `AUX`, `SCONJ`. */
  readonly pos: string
  readonly lemma: string
  /** True where white space or the text's start stands before it. */
  readonly spaced: boolean
}

/** Tells the words of a text one by one. */
type Tagger = (text: string, tell: (word: Form, pos: string, lemma: string) => void) => void

let tagger: Tagger | undefined

/**
 * Tags the words of a sentence with universal parts of speech. Statistical,
 * so that it tells a verb from a noun by its neighbours.
 */
export function tagPartsOfSpeech(text: string): TaggedWord[] {
  tagger ??= createTagger(new Lexicon(lexiconTable()))
  const plain = foldDiacritics(text)
  const words: TaggedWord[] = []
  let from = 0
  tagger(plain, (form, pos, lemma) => {
    const start = plain.indexOf(form.text, from)
    if (start < 0) return
    const end = start + form.text.length
    const isForm = plain === text || text.startsWith(form.text, start)
    words.push({
      text: isForm ? form.text : text.slice(start, end),
      form: isForm ? form : null,
      pos,
      lemma,
      spaced: start === 0 || start > from,
      start,
      end,
    })
    from = end
  })
  return words
}

/**
 * Puts the tagger of wink-nlp together from its parts, so that it loads no more than it needs and learns nothing: its own
 * document would keep each new word, and cut texts by the words of those before.
 */
function createTagger(lexicon: Lexicon): Tagger {
  const { machines, updater } = loadPosModel()
  const names = lexicon.rules.tags
  const readPieces = pieceReader(lexicon)
  const automata = machines.map((machine) => {
    const automaton = createAutomaton(lexicon, lexicon.wordOf(0))
    automaton.importJSON(machine)
    return automaton
  })
  const hinted = (tag: number, _: unknown, pieces: readonly Piece[], at: number) => pieces[at]!.hint || tag
  const lemmasOf = names.map((name) => remember((word) => lemmatize(word, name, lexicon)))
  return (text, tell) => {
    const pieces = readPieces(text)
    const tags: number[] = []
    const normals: number[] = []
    for (const { tag, normal } of pieces) {
      tags.push(tag)
      normals.push(normal)
    }
    for (const automaton of automata) updater(automaton.recognize(tags, hinted, pieces), lexicon, tags, normals)
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!
      const tag = piece.fixed ? piece.tag : tags[i]!
      tell(piece.form, names[tag]!, piece.lemma ?? lemmasOf[tag]!(piece.lower))
    }
  }
}

/** Replaces each letter by its base letter, one code unit by one: the tagger splits words at letters that it does not know. */
function foldDiacritics(text: string): string {
  return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0))
}

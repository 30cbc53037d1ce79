import type { TaggedSentence } from '../text/tagged-sentence.js'
import type { Shape, Word } from './word.js'

const STOPS = String.raw`(?:\p{Lu}\.){2,}`
const ABBREVIATION = String.raw`(?:Mr|Mrs|Ms|Dr|St|Ste|Gen|Lt|Col|Sgt|Capt|Maj|Brig|Cpl|Pvt|Rev|Hon|Prof|Sen|Rep|Gov|Pres|Adm|Cmdr|Messrs|Fr|Jr|Sr|Inc|Co|Corp|Ltd|Bros|Ft|Mt|Mme|Mlle|Cie)\.`
const INITIAL = String.raw`\p{Lu}\.(?=\s?\p{Lu})`
const COMPANY = String.raw`\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])`
const POSSESSIVE = String.raw`['’]s(?![\p{L}\p{N}])`
const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʻʿ](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*`
const NUMBER = String.raw`\p{N}(?:[\p{L}\p{N}]|[.,](?=\p{N}))*`

/** One word, with the kinds that are not told by their letters as groups. */
const WORD = new RegExp(
  `(${STOPS})|((?<![\\p{L}\\p{N}])(?:${ABBREVIATION}|${INITIAL}))|${COMPANY}|(${POSSESSIVE})|${LETTERS}|${NUMBER}|[^\\s]`,
  'gu',
)

const NONE: ReadonlySet<string> = new Set()

/** Splits a sentence into the words that names are built of, each with the tags of the token that holds it. */
export function splitWords({ prose: { text }, tokens }: TaggedSentence): Word[] {
  const words: Word[] = []
  let token = 0
  let last = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    while (token < tokens.length && tokens[token]!.end <= start) token++
    const holder = tokens[token]
    words.push({
      text: match[0],
      lower: match[0].toLowerCase().replace(/[’‘ʻʿ]/g, "'"),
      shape: shapeOf(match[0], match[1], match[2], match[3]),
      tags: holder !== undefined && holder.start < end ? holder.tags : NONE,
      glued: start === last && start > 0,
      start,
      end,
    })
    last = end
  }
  return words
}

function shapeOf(text: string, stops?: string, abbreviation?: string, possessive?: string): Shape {
  if (stops !== undefined) return 'stops'
  if (abbreviation !== undefined) return abbreviation.length === 2 ? 'initial' : 'abbreviation'
  if (possessive !== undefined) return 'possessive'
  if (/^\p{N}/u.test(text)) return /\p{L}/u.test(text) ? 'figure' : 'number'
  if (/^[-‐–—/]$/.test(text)) return 'dash'
  if (!/^\p{L}/u.test(text)) return 'mark'
  return shapeOfLetters(text)
}

function shapeOfLetters(text: string): Shape {
  const first = /^\p{Lu}/u.test(text)
  const others = /\p{Lu}/u.test(text.slice(1))
  if (first && text.length === 1) return 'initial'
  if (!others) return first ? 'capital' : 'lower'
  return /\p{Ll}/u.test(text) ? 'mixed' : 'upper'
}

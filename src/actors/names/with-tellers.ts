import { FEMALE_TITLES, MALE_TITLES } from '../../english/gendered-titles.js'
import { TITLES_IN_SHORT } from '../../english/names/titles-in-short.js'
import { SPEAKING_OFFICES } from '../../english/transcripts/speaking-offices.js'
import type { Teller } from '../../text/block.js'
import { toClean } from '../../text/prose.js'
import { BIT } from '../spelling/look-up.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { Name } from './name.js'
import type { WordRange } from './word-range.js'

/** The words of a label, a signature or a title that name who speaks or writes: a name behind its titles, or an office alone. */
interface NamedTeller extends WordRange {
  readonly annotated: AnnotatedSentence
  readonly title: WordRange | null
  readonly isOffice: boolean
}

/** The words that name tellers, a list a sentence. */
export function tellersIn(annotated: readonly AnnotatedSentence[]): readonly (readonly NamedTeller[])[] {
  const tellers = new Map<number, Teller>()
  for (const { sentence } of annotated) if (sentence.teller) tellers.set(sentence.teller.start, sentence.teller)
  const open = [...tellers.values()].sort((a, b) => a.start - b.start)
  let next = 0
  return annotated.map((sentence) => {
    const found: NamedTeller[] = []
    const { start, end } = sentence.sentence.span
    while (next < open.length && open[next]!.start < start) next++
    for (; next < open.length && open[next]!.start < end; next++) {
      const named = read(sentence, open[next]!)
      if (named !== null) found.push(named)
    }
    return found
  })
}

function read(annotated: AnnotatedSentence, { start, end }: Teller): NamedTeller | null {
  const { words, sentence } = annotated
  const [first, last] = [toClean(sentence.prose, start), toClean(sentence.prose, end)]
  let from = words.findIndex((word) => word.start >= first)
  let to = words.findLastIndex((word) => word.end <= last) + 1
  while (to > from && words[to - 1]!.shape === 'mark') to--
  if (from < 0 || to <= from) return null
  if (words[from]!.lower === 'the') from++
  let behind = from
  while (behind < to - 1 && (isTitle(annotated, behind) || (behind > from && words[behind]!.text === '.'))) behind++
  const head = words.findIndex(({ lower }, i) => i > from && i < to && /^(?:of|for|no|to|and)$/.test(lower))
  const isOffice = [head < 0 ? to - 1 : head - 1].some((at) => isOfficeWord(words[at]!.lower))
  if (isOffice) return from < to ? { annotated, from, to, title: null, isOffice } : null
  return { annotated, from: behind, to, title: behind > from ? { from, to: behind } : null, isOffice }
}

const isOfficeWord = (word: string) => SPEAKING_OFFICES.has(word) || /^\d{1,3}$/.test(word)

function isTitle({ words, kinds }: AnnotatedSentence, at: number): boolean {
  const word = words[at]!.lower.replace(/\.$/, '')
  if (TITLES_IN_SHORT.has(word) || FEMALE_TITLES.has(word) || MALE_TITLES.has(word)) return true
  return (kinds[at]! & BIT.title) !== 0
}

/** The names of a sentence with those of its tellers, which are persons where nothing else is named there. */
export function withTellersName(tellers: readonly NamedTeller[], names: readonly Name[]): Name[] {
  // `QUESTION:` is nobody.
  if (tellers.length === 0 && names[0]?.annotated.sentence.kind === 'label') return []
  return tellers.reduce<Name[]>(
    (all, { annotated, from, to, title, isOffice }) => {
      if (isOffice) return all
      const own = all.find((name) => name.from === from && name.to === to)
      if (own !== undefined && (own.type === 'person' || title === null)) return all
      const named: Name = { annotated, from, to, type: 'person', rule: 'teller', ...(title === null ? {} : { title }) }
      return inOrder([...all.filter((name) => name.from >= to || name.to <= from), named])
    },
    [...names],
  )
}

/** The names of a document with the offices under which somebody speaks (`The Prime Minister: …`), where no name stands in their place. */
export function withTellersOffices(tellers: readonly (readonly NamedTeller[])[], names: readonly Name[]): Name[] {
  const offices = tellers.flat().filter(({ isOffice }) => isOffice)
  if (offices.length === 0) return [...names]
  const bySentence = new Map(offices.map((office) => [office.annotated, office]))
  const kept = names.filter((name) => {
    const office = bySentence.get(name.annotated)
    return office === undefined || name.from >= office.to || name.to <= office.from
  })
  const added = offices.map(({ annotated, from, to }): Name => {
    return { annotated, from, to, type: 'person', rule: 'teller-office' }
  })
  return inOrder([...kept, ...added])
}

const inOrder = (names: readonly Name[]) =>
  [...names].sort((a, b) => a.annotated.sentence.index - b.annotated.sentence.index || a.from - b.from)

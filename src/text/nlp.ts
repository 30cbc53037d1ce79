import nlp from 'compromise'
import { lastWithin } from './last-within.js'
import { remember } from './remember.js'

/** A word as compromise tells names; offsets are those of the text that was given. */
export interface NameWord {
  /** Kinds in compromise's names: `FirstName`, `Place`, `Month`. */
  readonly tags: ReadonlySet<string>
  readonly start: number
  readonly end: number
}

/** What is read of compromise's own words. */
interface Term {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly tags: Set<string>
}

interface World {
  readonly methods: { readonly one: { readonly tokenize: { fromString(text: string, world: World): Term[][] } } }
  readonly compute: Readonly<Record<string, (view: unknown) => void>>
}

/** The longest text that one call of the tagger gets: it is quadratic on long unpunctuated sentences. */
const LONGEST_CALL = 1_000

const world = nlp.world() as unknown as World

/** Stages that no tag depends on, and the one that puts tags right by the words around: a run of capitals has none. */
const UNUSED: ReadonlySet<string> = new Set(['chunks', 'typeahead', 'id', 'index', 'postTagger'])

/** The stages of the tagger. */
const stages = (nlp.hooks() as unknown as string[]).filter((stage) => !UNUSED.has(stage))

/**
 * What compromise knows of the words of a run of capitalised words: `Bank of England`, `Dr. Anna Lund`. Offsets are found in
 * the text itself, never taken from the tagger, which loses count at contractions.
 */
export const nameWordsOf: (run: string) => readonly NameWord[] = remember((run) => {
  const words: NameWord[] = []
  let from = 0
  while (from < run.length) {
    const to = cutBefore(run, from, from + LONGEST_CALL)
    tagPart(run.slice(from, to), from, words)
    from = to
  }
  return words
})

/** The end of a part that starts at `from`: the last comma or space before `limit`. */
function cutBefore(text: string, from: number, limit: number): number {
  if (text.length <= limit) return text.length
  for (const mark of [', ', ' ']) {
    const at = lastWithin(text, mark, from, limit)
    if (at > from) return at + mark.length
  }
  return limit
}

/** What the stages are handed; it is filled by hand since `nlp(text)` would run every stage, and made once. */
const view = nlp('') as unknown as { document: Term[][] }

/** The tagger's own terms. */
function tagTerms(text: string): Term[][] {
  view.document = world.methods.one.tokenize.fromString(text, world)
  for (const stage of stages) world.compute[stage]!(view)
  return view.document
}

/** The combinations of kinds that there are: a few hundred, in which the words of all runs share. */
const combinations = new Map<string, ReadonlySet<string>>()

function shared(tags: ReadonlySet<string>): ReadonlySet<string> {
  const key = [...tags].join(' ')
  const known = combinations.get(key)
  if (known !== undefined) return known
  combinations.set(key, tags)
  return tags
}

function tagPart(part: string, base: number, words: NameWord[]): void {
  let cursor = 0
  for (const sentence of tagTerms(part)) {
    for (const term of sentence) {
      if (term.text === '') {
        widenLast(words, term.tags)
        cursor += term.post.length
        continue
      }
      const expected = cursor + term.pre.length
      const start = part.startsWith(term.text, expected) ? expected : part.indexOf(term.text, cursor)
      if (start < 0) continue
      cursor = start + term.text.length
      words.push({ tags: shared(term.tags), start: base + start, end: base + cursor })
      cursor += term.post === '' || part.startsWith(term.post, cursor) ? term.post.length : 0
    }
  }
}

/** The second half of a contraction has no text of its own: its tags go to the first. */
function widenLast(words: NameWord[], tags: ReadonlySet<string>): void {
  const last = words.pop()
  if (last) words.push({ ...last, tags: shared(new Set([...last.tags, ...tags])) })
}

import nlp from 'compromise'
import { lastWithin } from './last-within.js'
import type { Token } from './tagged-sentence.js'
import { fasterTagger } from './tagger/faster-tagger.js'
import type { Term } from './tagger/term.js'
import type { View, World } from './tagger/world.js'

nlp.plugin(fasterTagger as unknown as Parameters<typeof nlp.plugin>[0])

/** The longest text that one call of the tagger gets: it is quadratic on long unpunctuated sentences. */
const LONGEST_CALL = 1_000

const world = nlp.world() as unknown as World

/** Stages that no tag depends on. */
const UNUSED: ReadonlySet<string> = new Set(['chunks', 'typeahead', 'id'])

/** The stages of the tagger. */
const stages = (nlp.hooks() as unknown as string[]).filter((stage) => !UNUSED.has(stage))

/**
 * Tags the words of one sentence. Offsets are found in the text itself, never taken from the tagger, which loses
 * count at contractions.
 */
export function tagWords(text: string): Token[] {
  const tokens: Token[] = []
  let from = 0
  while (from < text.length) {
    const to = cutBefore(text, from, from + LONGEST_CALL)
    tagPart(text.slice(from, to), from, tokens)
    from = to
  }
  return tokens
}

/** The end of a part that starts at `from`: the last comma or space before `limit`. */
function cutBefore(text: string, from: number, limit: number): number {
  if (text.length <= limit) return text.length
  for (const mark of [', ', ' ']) {
    const at = lastWithin(text, mark, from, limit)
    if (at > from) return at + mark.length
  }
  return limit
}

/** The tagger's own terms; an empty view is filled by hand since `nlp(text)` would run every stage. */
function tagTerms(text: string): Term[][] {
  const view = nlp('') as unknown as { document: Term[][] } & View
  view.document = world.methods.one.tokenize.fromString(text, world)
  for (const stage of stages) world.compute[stage]!(view)
  return view.document
}

function tagPart(part: string, base: number, tokens: Token[]): void {
  let cursor = 0
  for (const sentence of tagTerms(part)) {
    for (const term of sentence) {
      if (term.text === '') {
        widenLast(tokens, term.tags)
        cursor += term.post.length
        continue
      }
      const expected = cursor + term.pre.length
      const start = part.startsWith(term.text, expected) ? expected : part.indexOf(term.text, cursor)
      if (start < 0) continue
      cursor = start + term.text.length
      tokens.push({
        text: term.text,
        tags: term.tags,
        start: base + start,
        end: base + cursor,
      })
      cursor += term.post === '' || part.startsWith(term.post, cursor) ? term.post.length : 0
    }
  }
}

/** The second half of a contraction (`not` of `didn't`) has no text of its own: its tags go to the first. */
function widenLast(tokens: Token[], tags: ReadonlySet<string>): void {
  const last = tokens.pop()
  if (!last) return
  const { text, start, end } = last
  tokens.push({ text, tags: new Set([...last.tags, ...tags]), start, end })
}

import type { Term } from './term.js'
import { hasForm } from './term.js'
import type { Stage, World } from './world.js'

/** Makes what does the same as compromise's stage `lexicon`, which is left with words that have no form. */
export function createTagListed(stock: Stage): Stage {
  return ({ world, docs }) => {
    for (const terms of docs) {
      for (let at = 0; at < terms.length; at++) {
        const term = terms[at]!
        if (term.tags.size > 0 || tagPhrase(terms, at, world)) continue
        if (hasForm(term)) tagAsListed(term, term.form.listed)
        else stock({ world, docs: [[term]], document: [[term]] })
      }
    }
  }
}

function tagAsListed(term: Term, { tags, chunk }: Pick<Term, 'tags' | 'chunk'>): void {
  if (tags.size === 0) return
  for (const tag of tags) term.tags.add(tag)
  term.chunk = chunk
  term.dirty = true
}

/** Tags the longest listed phrase that begins at a word: `set up`, `united states`. False where there is none. */
function tagPhrase(terms: readonly Term[], at: number, world: World): boolean {
  const { _multiCache: longest, lexicon } = world.model.one
  const { setTag } = world.methods.one
  const first = listedForm(terms[at]!)
  if (longest[first] === undefined || at + 1 === terms.length) return false
  for (let to = Math.min(at + longest[first]!, terms.length); to > at + 1; to--) {
    const phrase = terms.slice(at, to)
    const entry = phrase.map(listedForm).join(' ')
    if (!Object.hasOwn(lexicon, entry)) continue
    const tags = lexicon[entry]!
    setTag(phrase, tags, world, false)
    const phrasal = tags.length === 2 && tags.includes('PhrasalVerb')
    if (phrasal) setTag([phrase[1]!], 'Particle', world, false)
    return true
  }
  return false
}

function listedForm({ machine, normal }: Term): string {
  return machine || normal
}

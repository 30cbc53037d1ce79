import type { Term } from './term.js'
import type { World } from './world.js'

/**
 * Does what compromise's method of this name does, without its look at the environment for a debugging switch on
 * each call, which costs more than the tagging.
 */
export function setTag(terms: readonly Term[], tag: string | readonly string[], world: World, isSafe?: boolean): void {
  if (!tag) return
  if (typeof tag !== 'string') {
    for (const one of tag) setTag(terms, one, world, isSafe)
    return
  }
  const trimmed = tag.trim()
  if (trimmed.includes(' ')) {
    const tags = trimmed.split(' ')
    terms.forEach((term, i) => {
      if (tags[i]) tagTerm(term, tags[i]!.replace(/^#/, ''), world, isSafe)
    })
    return
  }
  for (const term of terms) tagTerm(term, trimmed.replace(/^#/, ''), world, isSafe)
}

function tagTerm(term: Term, tag: string, world: World, isSafe: boolean | undefined): void {
  if (term.tags.has(tag) || tag === '.') return
  const safe = isSafe === true || term.frozen === true
  const known = world.model.one.tagSet[tag]
  for (const other of known?.not ?? []) {
    if (safe && term.tags.has(other)) return
    term.tags.delete(other)
  }
  for (const parent of known?.parents ?? []) {
    term.tags.add(parent)
    addChunk(term, parent)
  }
  term.tags.add(tag)
  term.dirty = true
  addChunk(term, tag)
}

function addChunk(term: Term, tag: string): void {
  if (tag === 'Noun' || tag === 'Verb') term.chunk = tag
}

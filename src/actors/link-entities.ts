import type { Name } from './name.js'

/** What is the same for all mentions of one actor. */
export interface Link {
  readonly name: string
  readonly entity: string
}

/** Links the mentions of one actor: one link a mention. */
export function linkEntities(names: readonly Name[]): Link[] {
  return names.map((mention) => {
    const { annotated, from, to } = mention
    const name = annotated.sentence.prose.text.slice(annotated.words[from]!.start, annotated.words[to - 1]!.end)
    return { name, entity: slugOf(name) }
  })
}

/** A name as a key: `Hafez al-Assad` is `hafez-al-assad`. Letters of other scripts stay. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘ʻʿ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

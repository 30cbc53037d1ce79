import type { ListedActor } from '../../model/listed-actor.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { Name } from './name.js'
import { findTitle } from './titles.js'

/** The user's actors by the first word of each of their names, the longest name first. */
export type UsersNames = ReadonlyMap<string, readonly { readonly text: string; readonly actor: ListedActor }[]>

const FIRST_WORD = /^[\p{L}\p{N}]+/u

/** Lays out the user's list for {@link withUsersNames}. */
export function layOutUsersNames(actors: readonly ListedActor[]): UsersNames {
  const names = new Map<string, { text: string; actor: ListedActor }[]>()
  for (const actor of actors) {
    for (const text of [actor.name, ...actor.also]) {
      const first = FIRST_WORD.exec(text)?.[0]
      if (first === undefined) continue
      const list = names.get(first)
      if (list) list.push({ text, actor })
      else names.set(first, [{ text, actor }])
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.text.length - a.text.length)
  return names
}

/**
 * Takes the names of the user's list wherever they stand, as they are written there. What was read in their place gives way, unless it is a
 * longer name: `Bank of England` holds no `England`.
 */
export function withUsersNames(annotated: AnnotatedSentence, names: readonly Name[], users: UsersNames): Name[] {
  const { words, sentence } = annotated
  const { text } = sentence.prose
  const own: Name[] = []
  for (let from = 0; from < words.length; from++) {
    const first = FIRST_WORD.exec(words[from]!.text)?.[0]
    const found =
      first === undefined ? undefined : users.get(first)?.find((name) => text.startsWith(name.text, words[from]!.start))
    if (found === undefined) continue
    const end = words[from]!.start + found.text.length
    const to = words.findIndex((word, i) => i >= from && word.end === end) + 1
    if (to === 0 || names.some((name) => name.from <= from && to <= name.to && name.to - name.from > to - from))
      continue
    const title = found.actor.type === 'person' ? findTitle(annotated, from) : undefined
    own.push({
      annotated,
      from,
      to,
      type: found.actor.type,
      rule: 'users-list',
      listed: found.actor,
      ...(title && { title }),
    })
    from = to - 1
  }
  if (own.length === 0) return [...names]
  const others = names.filter((name) => !own.some((one) => one.from < name.to && name.from < one.to))
  return [...others, ...own].sort((a, b) => a.from - b.from)
}

import type { ActorType } from '../../model/actor.js'
import { BIT, isCapital } from '../spelling/look-up.js'
import { NAME_TAG } from '../spelling/name-tags.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { Name } from './name.js'

/** What the noun before a name says that it is. */
const NOUNS: readonly (readonly [number, ActorType, string])[] = [
  [BIT.role, 'person', 'person-context'],
  [BIT['organization-noun'], 'organization', 'organization-context'],
  [BIT['place-noun'], 'place', 'place-context'],
]

/** Words in capitals that are no name of their own. */
const NO_NAME =
  BIT['no-actor-word'] | BIT.demonym | BIT.title | BIT['organization-word'] | BIT['place-word'] | BIT.people

/** What a name rests on that says less than the noun before it. */
const BY_LOOKS: ReadonlySet<string> = new Set(['person-context', 'organization-context', 'place-context', 'place-word'])

/**
 * Takes a word in capitals that the labels missed where the noun before it tells what it is: `the inventor Velmar`, `the fort Zorna`.
 * Where they have it, and no list knows it, it is of that type too.
 */
export function withApposition(annotated: AnnotatedSentence, names: readonly Name[]): Name[] {
  const { words, kinds, loud } = annotated
  if (loud) return [...names]
  const added: Name[] = []
  const told: Name[] = [...names]
  for (let from = 2; from < words.length; from++) {
    if (words[from]!.shape !== 'capital' || isCapital(words[from - 1]!)) continue
    let to = from + 1
    while (to < words.length && isCapital(words[to]!)) to++
    const noun = NOUNS.find(([bit]) => kinds[from - 1]! & bit)
    // `the inventor Velmar`, and not `as inventor Monday`: an article stands before the noun.
    if (noun === undefined || words[from - 1]!.shape !== 'lower' || !isArticle(words[from - 2]!.lower)) continue
    const [, type, rule] = noun
    const at = names.findIndex((name) => name.from < to && from < name.to)
    if (at >= 0) {
      const name = names[at]!
      if (name.from === from && name.to === to && BY_LOOKS.has(name.rule)) told[at] = { ...name, type, rule }
      continue
    }
    if (to - from > 3 || kinds.subarray(from, to).some((kind) => kind & NO_NAME)) continue
    if (words[from]!.spelling.nameTags & DATES || words[to]?.shape === 'dash') continue
    added.push({ annotated, from, to, type, rule })
    from = to
  }
  return added.length === 0 ? told : [...told, ...added].sort((a, b) => a.from - b.from)
}

const DATES = NAME_TAG.Month | NAME_TAG.WeekDay | NAME_TAG.Date | NAME_TAG.Holiday

function isArticle(word: string): boolean {
  return word === 'the' || word === 'a' || word === 'an' || word === 'his' || word === 'her' || word === 'their'
}

import { FEMALE_TITLES, MALE_TITLES } from '../../english/gendered-titles.js'
import type { ActorMention } from '../../model/actor.js'
import { partitionPoint } from '../../text/partition-point.js'
import { toClean } from '../../text/prose.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'
import { NAME_TAG } from '../spelling/name-tags.js'
import { spellingOf } from '../spelling/spelling.js'

export type Gender = 'female' | 'male'

/** Characters that a title before a name may have. */
const LONGEST_TITLE = 24

/** Whether a person is a woman or a man by title or given name; undefined where neither says so. */
export function genderOf({ title, start, end }: ActorMention, { prose, tokens }: TaggedSentence): Gender | undefined {
  const [from, to] = [toClean(prose, start), toClean(prose, end)]
  const before =
    prose.text
      .slice(Math.max(0, from - LONGEST_TITLE), from)
      .trimEnd()
      .split(/\s/)
      .at(-1) ?? ''
  const words = [...(title ?? '').split(/\s+/), before, ...prose.text.slice(from, to).split(/\s+/).slice(0, 1)]
  for (const word of words.map((word) => word.toLowerCase().replace(/\.$/, ''))) {
    if (FEMALE_TITLES.has(word)) return 'female'
    if (MALE_TITLES.has(word)) return 'male'
  }
  const name = tokens[partitionPoint(tokens.length, (at) => tokens[at]!.start < from)]
  if (name === undefined || name.end > to) return undefined
  const { nameTags } = spellingOf(name.text)
  if (nameTags & NAME_TAG.FemaleName) return 'female'
  return nameTags & NAME_TAG.MaleName ? 'male' : undefined
}

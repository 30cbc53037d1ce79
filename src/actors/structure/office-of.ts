import type { Office } from '../../model/actor.js'
import type { Name } from '../names/name.js'
import { isTitleAt } from '../names/titles.js'
import { BIT, isCapital, STATES } from '../spelling/look-up.js'

const OWNER = STATES | BIT.demonym | BIT['organization-word'] | BIT.region | BIT.city | BIT['large-city']

/**
 * The office in a title, and what it is an office of: `Iraqi President` before a name is `President` of `Iraqi`; behind one, `Duke of Normandy`
 * of `William, Duke of Normandy`, is `Duke` of `Normandy`. Undefined where the name bears no title.
 */
export function officeOf({ annotated, from, to, title, rule }: Name): Office | undefined {
  const { words, kinds } = annotated
  const textOf = (start: number, end: number) =>
    words
      .slice(start, end)
      .map(({ text, glued }, i) => (i > 0 && !glued ? ` ${text}` : text))
      .join('')
  if (rule === 'rank-and-place') {
    const of = words.slice(from, to).findIndex(({ lower }) => lower === 'of') + from
    return { name: textOf(from, of), of: textOf(words[of + 1]!.lower === 'the' ? of + 2 : of + 1, to) }
  }
  if (title !== undefined) {
    let head = title.from
    while (head < title.to - 1 && kinds[head]! & OWNER && !isTitleAt(annotated, head)) head++
    return { name: textOf(head, title.to), ...(head > title.from ? { of: textOf(title.from, head) } : {}) }
  }
  // `William, Duke of Normandy,` and `Karl Holm, President of the Senate`
  if (words[to]?.text !== ',' || !isTitleAt(annotated, to + 1)) return undefined
  let of = to + 2
  while (isTitleAt(annotated, of)) of++
  const name = textOf(to + 1, of)
  if (words[of]?.lower !== 'of') return { name }
  const start = words[of + 1]?.lower === 'the' ? of + 2 : of + 1
  let end = start
  while (end < words.length && isCapital(words[end]!)) end++
  return end > start ? { name, of: textOf(start, end) } : { name }
}

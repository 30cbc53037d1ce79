import type { OrganizationParts } from '../../model/actor.js'
import type { Name } from '../names/name.js'
import { BIT, STATES } from '../spelling/look-up.js'

const PLACE = STATES | BIT.city | BIT['large-city'] | BIT.region | BIT.demonym

/**
 * What an organisation's name says of it: the word for its kind (`Bank`), the place that it is of (`Bank of England`, `Norwegian Academy`), and
 * of which larger one it is part (`Department of History, University of Oslo`).
 */
export function organizationPartsOf({ annotated: { words, kinds }, from, to }: Name): OrganizationParts | undefined {
  let head = -1
  let behindOf = -1
  for (let i = from; i < to; i++) {
    if (words[i]!.lower === 'of' && behindOf < 0) behindOf = i + 1
    if (kinds[i]! & BIT['organization-word'] && (behindOf < 0 || head < 0)) head = i
  }
  const textOf = (start: number, end: number) => {
    const first = words[start]!
    let text = first.text
    for (let i = start + 1; i < end; i++) text += (words[i]!.glued ? '' : ' ') + words[i]!.text
    return text
  }
  const comma = words.slice(from, to).findIndex(({ text }) => text === ',')
  const parent =
    comma > 0 &&
    from + comma + 1 < to &&
    kinds.subarray(from + comma + 1, to).some((kind) => kind & BIT['organization-word'])
  const end = parent ? from + comma : to
  const place = placeIn(kinds, from, end, behindOf)
  const parts: OrganizationParts = {
    ...(head >= 0 && to - from > 1 ? { head: words[head]!.text } : {}),
    ...(place ? { place: textOf(...place) } : {}),
    ...(parent ? { parent: textOf(from + comma + 1, to) } : {}),
  }
  return Object.keys(parts).length > 0 ? parts : undefined
}

/** Behind `of` or `in` first, else where the name begins. */
function placeIn(kinds: Int32Array, from: number, to: number, behindOf: number): [number, number] | undefined {
  for (const start of behindOf > 0 ? [behindOf, from] : [from]) {
    let at = start
    while (at < to && kinds[at]! & PLACE && at - start < 4) at++
    if (at > start && at - start < to - from) return [start, at]
  }
  return undefined
}

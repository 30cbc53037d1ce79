import { BIT, STATES } from '../spelling/look-up.js'
import type { Name } from './name.js'

type Ballot = Record<Name['type'], number>

/** States are places, whatever they do; a people's name says what it is. */
const SETTLED = STATES | BIT.people

/**
 * Gives the mentions of one name one type, where the document as a whole is clear: a word that is a person's last
 * name in `Hafez al-Assad` is a person where it stands alone.
 */
export function settleTypes(names: readonly Name[]): Name[] {
  const ballots = new Map<string, Ballot>()
  for (const name of names) {
    const weight = name.title ? 3 : name.rule.endsWith('-context') && !isInBrackets(name) ? 1 : 2
    cast(ballots, lowerTextOf(name), name.type, weight)
    if (name.type !== 'person' || name.to - name.from < 2) continue
    cast(ballots, name.annotated.words[name.to - 1]!.lower, 'person', 2)
    cast(ballots, name.annotated.words[name.from]!.lower, 'person', 2)
  }
  return names.map((name) => {
    if (isSettled(name)) return name
    const type = winnerOf(ballots.get(lowerTextOf(name))!)
    if (type === undefined || type === name.type) return name
    const { title, ...rest } = name
    return { ...rest, type, rule: 'same-name-elsewhere', ...(type === 'person' && title && { title }) }
  })
}

/** `(HPU)` behind what it is short for. */
function isInBrackets({ annotated: { words }, from, to }: Name): boolean {
  return words[from - 1]?.text === '(' && words[to]?.text === ')'
}

function isSettled({ annotated: { kinds }, from, to, type, title, listed }: Name): boolean {
  if (type === 'group' || title || listed) return true
  return to - from === 1 && (kinds[from]! & SETTLED) !== 0
}

function cast(ballots: Map<string, Ballot>, key: string, type: Name['type'], weight: number): void {
  let ballot = ballots.get(key)
  if (ballot === undefined) {
    ballot = { person: 0, organization: 0, place: 0, group: 0 }
    ballots.set(key, ballot)
  }
  ballot[type] += weight
}

/** The type with more than half of the weight. */
function winnerOf(ballot: Ballot): Name['type'] | undefined {
  const types = Object.keys(ballot) as Name['type'][]
  const all = types.reduce((sum, type) => sum + ballot[type], 0)
  return types.find((type) => ballot[type] * 2 > all)
}

function lowerTextOf({ annotated: { words }, from, to }: Name): string {
  // `H.P.U.` is `HPU`.
  const [first] = words.slice(from, from + 1)
  if (to - from === 1 && first!.shape === 'stops' && first!.text.length > 4) return first!.lower.replaceAll('.', '')
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ')
}

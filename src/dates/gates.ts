/** Gives the numbers of the gates that a text passes, in ascending order. */
export type OpenGates = (text: string) => readonly number[]

/** What one alternative of a gate cannot do without: a run of letters, as the three-letter pieces of it, or a digit. */
interface Need {
  readonly pieces: readonly number[]
  readonly digit: boolean
}

/** A gate that some share, and what its alternatives need; nothing where it has to be tried on each text. */
interface Gate {
  readonly expression: RegExp
  readonly needs: readonly Need[] | undefined
  readonly numbers: number[]
}

const PIECE = 3

/** Five bits of each code unit: letters are the same in upper and lower case, and what collides is told apart by the gate itself. */
const BITS = 5
const LOW = (1 << BITS) - 1
const ALL = (1 << (PIECE * BITS)) - 1

/** When a text is looked at, each piece in it is stamped with its turn. */
const MOST_TURNS = 0xffff

/**
 * Makes what tries many gates on a text. Most texts pass few, which one look at their letters tells: a gate that asks for `week` is
 * not tried where no `wee` and no `eek` stands. Gates are the same expressions as without that.
 */
export function createGates(expressions: readonly RegExp[]): OpenGates {
  const gates = shared(expressions)
  const stamps = new Uint16Array(ALL + 1)
  let turn = 0
  let digits = false

  function look(text: string): void {
    if (turn === MOST_TURNS) {
      stamps.fill(0)
      turn = 0
    }
    turn++
    digits = false
    let piece = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      piece = ((piece << BITS) | (code & LOW)) & ALL
      stamps[piece] = turn
      if (code >= 48 && code <= 57) digits = true
    }
  }

  const isMet = ({ pieces, digit }: Need): boolean => {
    if (digit && !digits) return false
    for (const piece of pieces) if (stamps[piece] !== turn) return false
    return true
  }

  return (text) => {
    look(text)
    const open: number[] = []
    for (const { expression, needs, numbers } of gates) {
      if ((needs === undefined || needs.some(isMet)) && expression.test(text)) open.push(...numbers)
    }
    return open.sort((a, b) => a - b)
  }
}

function shared(expressions: readonly RegExp[]): Gate[] {
  const gates = new Map<string, Gate>()
  for (const [number, expression] of expressions.entries()) {
    const key = String(expression)
    const gate = gates.get(key)
    if (gate === undefined) gates.set(key, { expression, needs: needsOf(expression), numbers: [number] })
    else gate.numbers.push(number)
  }
  return [...gates.values()]
}

function needsOf({ source: written, flags }: RegExp): readonly Need[] | undefined {
  // A letter beyond ASCII may be written as an escape: it is none that a gate is known by.
  const source = written.replaceAll(/\\u[\da-f]{4}/g, '–')
  // With both, a letter beyond ASCII can stand for one within it.
  if (flags.includes('i') && flags.includes('u')) return undefined
  // What is not read to its end is not known: a long class.
  if ([...source.matchAll(ITEM)].join('') !== source) return undefined
  const needs = alternativesOf(source).map(needOf)
  return needs.every(({ pieces, digit }) => pieces.length > 0 || digit) ? needs : undefined
}

/** An item of an expression: a group, a class, an escape or a letter, with what says how often it stands. */
const ITEM = /(?:\[(?:\\.|[^\]\\]){0,99}\]|\\p\{[^}]{0,40}\}|\\.|[^\\[])(?:[?*+]|\{[^}]{0,9}\})?/gsu

/** The alternatives of an expression that stand outside of groups. */
function alternativesOf(source: string): string[][] {
  const alternatives: string[][] = [[]]
  let depth = 0
  for (const [item] of source.matchAll(ITEM)) {
    if (item[0] === ')') depth--
    if (depth === 0 && item === '|') alternatives.push([])
    else alternatives.at(-1)!.push(depth > 0 || item[0] === '(' ? '(' : item)
    if (item[0] === '(') depth++
  }
  return alternatives
}

function needOf(items: readonly string[]): Need {
  const runs = ['']
  for (const item of items) {
    if (/^[a-z ]$/i.test(item)) runs.push(runs.pop()! + item)
    else if (item !== '\\b') runs.push('')
  }
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best))
  const pieces = Array.from({ length: Math.max(0, longest.length - PIECE + 1) }, (_, i) => pieceOf(longest.slice(i)))
  return { pieces, digit: items.some((item) => /^\\d(?!\*|\?|\{0)/.test(item)) }
}

function pieceOf(text: string): number {
  let piece = 0
  for (let i = 0; i < PIECE; i++) piece = (piece << BITS) | (text.charCodeAt(i) & LOW)
  return piece
}

import { NOUN_CLASSES } from '../../english/nouns/noun-classes.js'
import { PHRASE_KINDS } from '../../english/phrase-kinds.js'
import { VERB_KINDS } from '../../english/verb-kinds.js'
import type { Kind } from '../../model/kind.js'

type NounClass = keyof typeof NOUN_CLASSES

/** A row of `phrase-kinds.ts`. Fields that are undefined ask for nothing. */
export interface KindRule {
  readonly kind: Kind
  readonly particle: string | undefined
  /** Class of what the verb acts on. */
  readonly object: NounClass | undefined
  /** A word behind the verb, or a class of such words. */
  readonly behind: string | undefined
  readonly passive: boolean
  /** How many conditions it has. */
  readonly weight: number
}

const ROW = /^([a-z-]+)(?: \+([a-z]+))?(?: > ([a-z]+))?(?: ~([a-z+]+))?( passive)? = ([a-z-]+)$/

/** The rows of `phrase-kinds.ts` by their verbs, those with more conditions first. */
export const kindRules: ReadonlyMap<string, readonly KindRule[]> = readRules(PHRASE_KINDS)

/** The kinds of `verb-kinds.ts` by their verbs. */
export const verbKinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries(VERB_KINDS).flatMap(([kind, verbs]) =>
    verbs.split(/\s+/).map((verb) => [verb, kind as Kind] as const),
  ),
)

/** The classes of `noun-classes.ts` that a noun belongs to. */
export const classesOf: ReadonlyMap<string, ReadonlySet<string>> = readClasses()

function readRules(table: string): Map<string, KindRule[]> {
  const rules = new Map<string, KindRule[]>()
  for (const line of table.trim().split('\n')) {
    const match = ROW.exec(line)
    if (match === null)
      throw new Error(`Unexpected row "${line}" of phrase kinds, expected "verb [+particle] [> class] [~word] = kind"`)
    const [, verb, particle, object, behind, passive, kind] = match
    const weight = [particle, object, behind, passive].filter((condition) => condition !== undefined).length
    const rule = {
      kind: kind as Kind,
      particle,
      object: object as NounClass,
      behind,
      passive: passive !== undefined,
      weight,
    }
    rules.set(
      verb!,
      [...(rules.get(verb!) ?? []), rule].sort((a, b) => b.weight - a.weight),
    )
  }
  return rules
}

function readClasses(): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>()
  for (const [name, nouns] of Object.entries(NOUN_CLASSES)) {
    for (const noun of nouns.split(' ')) classes.set(noun, (classes.get(noun) ?? new Set()).add(name))
  }
  return classes
}

import { IRREGULAR_BASES } from '../../english/irregular-bases.js'
import { VERB_KINDS } from '../../english/verb-kinds.js'
import { VERBS_OF_SAYING } from '../../english/verbs-of-saying.js'
import { verbFormOf } from '../../text/parts-of-speech/verb-forms.js'

const KNOWN: ReadonlySet<string> = new Set([
  ...VERBS_OF_SAYING,
  ...Object.values(VERB_KINDS).flatMap((verbs) => verbs.split(/\s+/)),
])

/** True for the base form of a verb that the lists know. */
export function isKnownVerb(lemma: string): boolean {
  return KNOWN.has(lemma) || BASES.has(lemma)
}

const BASES: ReadonlySet<string> = new Set(IRREGULAR_BASES.values())

const PREFIX = /^(?:re-?|over|under|out|co-|pre|mis|un|with|up)/

/**
 * The base form of a verb, where the tagger's is none: it leaves forms that it took for adjectives as they are (`retired`) and
 * takes some apart wrongly (`waged` as `wag`). `lower` is the word in lower case, `lemma` what the tagger says.
 */
export function verbLemmaOf(lower: string, lemma: string): string {
  if (KNOWN.has(lemma)) return lemma
  const form = verbFormOf(lower)
  if (form === 'third' && lemma === lower && KNOWN.has(lower.slice(0, -1))) return lower.slice(0, -1)
  if (form === 'base' || form === 'third') return lemma
  const irregular = irregularBase(lower)
  if (irregular !== null) return irregular
  return basesOf(lower).find((base) => KNOWN.has(base) || KNOWN.has(base.replace(PREFIX, ''))) ?? lemma
}

function irregularBase(lower: string): string | null {
  const whole = IRREGULAR_BASES.get(lower)
  if (whole !== undefined) return whole
  const prefix = PREFIX.exec(lower)?.[0] ?? ''
  const stem = prefix === '' ? undefined : IRREGULAR_BASES.get(lower.slice(prefix.length))
  return stem === undefined ? null : prefix + stem
}

/** What a regular past form or gerund can come from: `waged` from `wage`, `married` from `marry`, `begging` from `beg`. */
function basesOf(lower: string): string[] {
  const stem = lower.replace(/(?:ed|ing)$/, '')
  if (stem === lower) return []
  const doubled = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  const changed = lower.endsWith('ied') ? [`${lower.slice(0, -3)}y`] : []
  return [...changed, `${stem}e`, stem, ...doubled]
}

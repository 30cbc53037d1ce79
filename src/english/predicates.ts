import { alternationOf } from './alternation-of.js'

/** Verbs that have a marker for a subject, in the forms that stand behind it: `[14] shows that`, `[3] also reports`. Own list. */
export const PREDICATES: ReadonlySet<string> = new Set(
  `is are was were has have had does did can could may might must will would show shows showed argue argues argued claim
  claims claimed report reports reported give gives gave describe describes described say says said state states stated
  notes noted suggest suggests suggested find finds found present presents presented discuss discusses discussed provide
  provides provided consider considers considered contain contains contained list lists listed propose proposes proposed
  use uses used offer offers offered cover covers covered explain explains explained cite cites cited mention mentions
  mentioned quote quotes quoted contend contends contended conclude concludes concluded confirm confirms confirmed dates
  dated places placed puts trace traces traced calls called makes made record records recorded tell tells told write
  writes wrote dispute disputes disputed disagree disagrees agree agrees support supports supported`.split(/\s+/),
)

/** Adverbs that may stand between them. */
export const PREDICATE_ADVERBS: ReadonlySet<string> = new Set('also only first clearly further thus then'.split(' '))

const PREDICATE = new RegExp(`^(?:${alternationOf(PREDICATE_ADVERBS)},? )?${alternationOf(PREDICATES)}\\b`)

/** Whether a text behind a marker makes it the subject of a sentence. */
export function isPredicate(text: string): boolean {
  return PREDICATE.test(text)
}

import * as z from 'zod'
import { wordsSchema } from './words.js'

export const actorTypeSchema = z.enum(['person', 'organization', 'place', 'group'])

/** The parts of a person's name, as the source spells them; what a culture does not have is absent. */
export const personPartsSchema = z.strictObject({
  given: z.string().optional(),
  surname: z.string().optional(),
  /** `van`, `de la`, `bin`: what stands between given name and surname. */
  particles: z.string().optional(),
  /** A father's name: `Ilyich`, `Jónsdóttir`. */
  patronymic: z.string().optional(),
  /** `Jr.`, `III` behind a surname. */
  suffix: z.string().optional(),
  /** Of a ruler: `XIV`. */
  number: z.string().optional(),
  /** `the Great`. */
  byname: z.string().optional(),
  /** Only where the family stands first: `Kim Il-sung`. */
  order: z.literal('family-first').optional(),
})

/** What the name of an organisation says of it. */
export const organizationPartsSchema = z.strictObject({
  /** The word for its kind: `Bank`. */
  head: z.string().optional(),
  place: z.string().optional(),
  /** The larger organisation that the name says it is part of. */
  parent: z.string().optional(),
  /** The letters that stand for it in this document. */
  acronym: z.string().optional(),
})

/** An office in a title, and what it is an office of. */
export const officeSchema = z.strictObject({ name: z.string(), of: z.string().optional() })

/** A mention of an actor or a place: the exact name, no title, article, possessive or trailing punctuation. */
export const actorSchema = z.strictObject({
  ...wordsSchema.shape,
  /** Index of the sentence that holds it. */
  sentence: z.int().min(0),
  type: actorTypeSchema,
  /** The fullest name of this actor in the document. */
  name: z.string(),
  /** The same for every mention of one actor in a document: `hafez-al-assad`. */
  entity: z.string(),
  /** The title before or after the name: `Iraq President`. */
  title: z.string().optional(),
  /** The office in the title, before the name or behind it, with what it is an office of: `Duke` of `Normandy`. */
  office: officeSchema.optional(),
  /** Of persons. */
  person: personPartsSchema.optional(),
  /** Of organisations. */
  organization: organizationPartsSchema.optional(),
  /** Of a state, its capital or its people: the state's code, ISO 3166-1 (`SY`) or ISO 3166-3 (`SUHH`). */
  country: z.string().optional(),
  /** First and last year of a state that is no more: `1922-1991`. */
  years: z.string().optional(),
  /** What the user's list of actors calls it: a QID, a key of a database. */
  id: z.string().optional(),
  /** Kebab-case name of the evidence that tagged it. */
  rule: z.string(),
})

export type ActorType = z.infer<typeof actorTypeSchema>
export type PersonParts = z.infer<typeof personPartsSchema>
export type OrganizationParts = z.infer<typeof organizationPartsSchema>
export type Office = z.infer<typeof officeSchema>
export type ActorMention = z.infer<typeof actorSchema>

import * as z from 'zod'
import { wordsSchema } from './words.js'

/** Where a date's value comes from. `carried` is for events alone: the narrative's date, not the clause's. */
export const anchorSchema = z.enum(['explicit', 'context', 'relative', 'document', 'carried'])

export const timexTypeSchema = z.enum(['DATE', 'TIME', 'DURATION', 'SET'])
export const timexModSchema = z.enum([
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
])

/** A temporal expression after TIMEX3 (TimeML 1.2.1): determiner inside, preposition outside. */
export const dateSchema = z.strictObject({
  ...wordsSchema.shape,
  /** Index of the sentence that holds it. */
  sentence: z.int().min(0),
  timex: z.strictObject({
    type: timexTypeSchema,
    /** TIMEX3 value: `1978-10`, `197`, `BC0490`, `P3Y`, `PRESENT_REF`, `XXXX-05-12`. */
    value: z.string(),
    mod: timexModSchema.optional(),
  }),
  /** The same as EDTF (ISO 8601-2), null where EDTF cannot say it (durations, sets, references to now). */
  edtf: z.string().nullable(),
  /** `julian` for a day that the Julian calendar alone has (29 February 1500), of which `edtf` is the month. */
  calendar: z.literal('julian').optional(),
  /** That day by the Gregorian calendar, as EDTF. */
  gregorian: z.string().optional(),
  anchor: anchorSchema,
  /** Kebab-case name of the pattern that found it. */
  rule: z.string(),
})

export type Anchor = z.infer<typeof anchorSchema>
export type TimexType = z.infer<typeof timexTypeSchema>
export type TimexMod = z.infer<typeof timexModSchema>
export type DateMention = z.infer<typeof dateSchema>

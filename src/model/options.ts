import * as z from 'zod'
import { listedActorsSchema } from './listed-actor.js'

/** What a marker at the start of a line belongs to: the sentence before (the default), the one behind it, or both (two citations of one span). */
export const leadingMarkerSchema = z.enum(['previous', 'own', 'both'])

/** How dates without a year are resolved: by the story's running date, by the document's date, or as the text suggests. */
export const dateModeSchema = z.enum(['auto', 'narrative', 'news'])

/** Which figure of a date such as `5/6/1931` stands first. */
export const dateOrderSchema = z.enum(['day-first', 'month-first'])

/** What is read: English, where other languages are named and left, or any text as if it were English. */
export const languageSchema = z.enum(['english', 'any'])

/** The options that change what an extraction says. */
export const optionsSchema = z.strictObject({
  leadingMarker: leadingMarkerSchema.default('previous'),
  dateMode: dateModeSchema.default('auto'),
  /** Absent where the document's own dates decide. */
  dateOrder: dateOrderSchema.optional(),
  /** The user's own list of actors, whose names, types and ids are fixed. */
  actors: listedActorsSchema.optional(),
  /** Absent where it is English. */
  language: languageSchema.optional(),
})

export type LeadingMarker = z.infer<typeof leadingMarkerSchema>
export type Language = z.infer<typeof languageSchema>
export type DateOrder = z.infer<typeof dateOrderSchema>
export type DateMode = z.infer<typeof dateModeSchema>
export type Options = z.infer<typeof optionsSchema>

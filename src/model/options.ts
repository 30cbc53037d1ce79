import * as z from 'zod'

/** What a marker at the start of a line belongs to: the sentence before (the default), the one behind it, or both (two citations of one span). */
export const leadingMarkerSchema = z.enum(['previous', 'own', 'both'])

/** How dates without a year are resolved: by the story's running date, by the document's date, or as the text suggests. */
export const dateModeSchema = z.enum(['auto', 'narrative', 'news'])

/** The options that change what an extraction says. */
export const optionsSchema = z.strictObject({
  leadingMarker: leadingMarkerSchema.default('previous'),
  dateMode: dateModeSchema.default('auto'),
})

export type LeadingMarker = z.infer<typeof leadingMarkerSchema>
export type DateMode = z.infer<typeof dateModeSchema>
export type Options = z.infer<typeof optionsSchema>

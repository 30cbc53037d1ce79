/** Words that can only be subjects: a past form right behind one is finite. Own list. */
export const SUBJECTS: ReadonlySet<string> = new Set('he she they we i it who there you'.split(' '))

/** Pronouns for whoever or whatever: a past form behind one is finite where it has an object. Own list. */
export const INDEFINITE_PRONOUNS: ReadonlySet<string> = new Set(
  `anyone someone everyone anything something everything`.split(/\s+/),
)

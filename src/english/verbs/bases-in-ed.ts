/** Base forms that end like a past form: `need`, `proceed`. Own list. */
export const BASES_IN_ED: ReadonlySet<string> = new Set(
  `need feed breed succeed proceed exceed speed embed heed seed weed bleed`.split(/\s+/),
)

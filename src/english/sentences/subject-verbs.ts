/**
 * Auxiliaries, common irregular verbs and adverbs: a capitalised word before one of them is likely the subject of a sentence
 * that begins with it (`Warner bought`). Regular verbs are told by `-ed`. Own list.
 */
export const SUBJECT_VERBS: ReadonlySet<string> = new Set(
  `is was were are had has have did does could would can will shall may might must became began went came took made said
  won lost ran left gave got held led met saw sold sent told wrote built fell found grew kept knew stood spent bought
  brought taught thought drew flew rose sang swam broke spoke chose drove rode wore also then later never still first
  remains says rebuilt fought burnt beat threw withdrew sank swore bore struck shot sought forgot`.split(/\s+/),
)

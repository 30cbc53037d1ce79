const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that, with a capital, begin sentences and hardly ever names: an abbreviation before one of them ends a sentence. */
const STARTERS = words(`
  The This That These Those A An He She It They We You His Her Its Their Our My Your Who Whose What When Where Why How
  Which While If Although Though Because Since Until Unless Whereas Whether As At By For From In Into On Of Off To With
  Within Without After Before During Between Among Amongst Throughout Through Despite Against About Around Along Across
  Beyond Behind Beside Besides Like Unlike Upon However Moreover Furthermore Therefore Thus Hence Nevertheless
  Nonetheless Meanwhile Instead Later Then There Here Now Also But And Or Nor So Yet Both Each Every Either Neither Some
  Many Most Much More Several All Any No Not None Nothing Nobody Everyone Another Others Other Such Two Three Four Five
  Six Seven Eight Nine Ten Only Even Perhaps Today Soon Still Once Often Sometimes Usually Originally Initially
  Eventually Finally Subsequently Afterwards Afterward Previously Formerly Additionally Similarly Likewise Consequently
  Accordingly According Following Due Today Yesterday Tomorrow Is Are Was Were Do Does Did Has Have Had Can Could Would
  Should Must Please Let Yes Being Apart Overall Indeed Shortly Recently Currently Together Too
`)

/** Auxiliaries and common irregular verbs: a capitalised word before one of them is likely a subject. */
const VERBS = words(`
  is was were are had has have did does could would can will shall may might must became began went came took made said
  won lost ran left gave got held led met saw sold sent told wrote built fell found grew kept knew stood spent bought
  brought taught thought drew flew rose sang swam broke spoke chose drove rode wore also then later never still first
  remains says
`)

/** Whether a word can only begin a sentence where a capital stands for more than a name: `The`, `However`, `It's`. */
export function isStarter(word: string): boolean {
  const plain = /^(\p{Lu}\p{Ll}*)['’](?:s|re|ll|d|ve|m|t)$/u.exec(word)?.[1] ?? word
  return STARTERS.has(plain)
}

/** Whether a text looks like a sentence from its start on: a starter, or a name and then a verb (`Warner bought`). */
export function looksLikeSentence(after: string): boolean {
  const [, first = '', second = ''] = /^["“‘'«([]*([\p{L}\p{M}'’-]+) ?([\p{Ll}'’-]*)/u.exec(after) ?? []
  if (isStarter(first)) return true
  return /^\p{Lu}/u.test(first) && (VERBS.has(second) || /^\p{Ll}{2,}ed$/u.test(second))
}

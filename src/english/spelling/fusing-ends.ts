/** Words that grow together with the word before them, in words and in names: `shipload`, `Newtown`, `seaward`. Own list. */
export const FUSING_ENDS: ReadonlySet<string> = new Set(
  `ship hood ward wards man men woman women less full ful ness land lands ham ton town burg berg bury ford port mouth
  field house yard way ways work works side time day days son sons ed er ers ing ings ion ions al able age ant ate
  ation ations ment ments ly ty ties ry ries ism ist ists ish ive ous ence ance red ring ted ting sting den ten per ter
  ters ner ding king ling ned ner able ten der ders ver vers ally ship ships`.split(/\s+/),
)

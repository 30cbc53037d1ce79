/**
 * Words that, with a capital, begin sentences and hardly ever names: an abbreviation before one of them ends a sentence. Own
 * list.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `The This That These Those A An He She It They We You His Her Its Their Our My Your Who Whose What When Where Why How
  Which While If Although Though Because Since Until Unless Whereas Whether As At By For From In Into On Of Off To With
  Within Without After Before During Between Among Amongst Throughout Through Despite Against About Around Along Across
  Beyond Behind Beside Besides Like Unlike Upon However Moreover Furthermore Therefore Thus Hence Nevertheless
  Nonetheless Meanwhile Instead Later Then There Here Now Also But And Or Nor So Yet Both Each Every Either Neither Some
  Many Most Much More Several All Any No Not None Nothing Nobody Everyone Another Others Other Such Two Three Four Five
  Six Seven Eight Nine Ten Only Even Perhaps Today Soon Still Once Often Sometimes Usually Originally Initially
  Eventually Finally Subsequently Afterwards Afterward Previously Formerly Additionally Similarly Likewise Consequently
  Accordingly According Following Due Yesterday Tomorrow Is Are Was Were Do Does Did Has Have Had Can Could Would Should
  Must Please Let Yes Being Apart Overall Indeed Shortly Recently Currently Together Too`.split(/\s+/),
)

/** The Roman numerals of 1 to 15 in lower case, each at its number. */
export const romanNumerals: readonly string[] = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
]

const NAMED =
  /(?:\b(?:[Nn]o|[Pp]p?|[Cc]at|[Vv]ol|[Cc]h|[Ff]ig|[Aa]rt|[Ss]ec|[Rr]es)\.|#|\b(?:[Pp]age|[Pp]ages|[Nn]umber|[Ss]ection|[Cc]hapter|[Rr]oute|[Ff]light|[Rr]esolution|[Hh]ighway|[Rr]oom|[Mm]odel|[Tt]ype|Boeing|Airbus|Windows|Regiment|Squadron|[Aa]rticle|[Ll]ine|[Ee]xtension|[Nn]os?))[ -]?(?:\d{1,5}[-–,] ?)?$/

/** True where the text before a number says that it names something: `page `, `No. `, `Boeing `. */
export function isNamed(before: string): boolean {
  return NAMED.test(before)
}

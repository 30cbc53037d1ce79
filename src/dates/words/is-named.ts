const NAMED =
  /(?:§{1,2} ?|\b\d{1,3} (?:[A-Z]\.){2,5} ?|\b(?:[Nn]o|[Pp]p?|[Cc]at|[Vv]ol|[Cc]h|[Ff]ig|[Aa]rt|[Ss]ec|[Rr]es)\.|#|\b(?:[Pp]age|[Pp]ages|[Nn]umber|[Ss]ection|[Cc]hapter|[Rr]oute|[Ff]light|[Rr]esolution|[Hh]ighway|[Rr]oom|[Ss]uite|[Uu]nit|[Aa]partment|[Ff]lat|[Oo]ffice|[Bb]uilding|[Gg]ate|[Ll]ocker|[Bb]ox|[Bb]erth|[Cc]abin|[Ww]ard|[Cc]ell|[Bb]lock|[Ll]ot|[Pp]lot|[Pp]arcel|[Tt]ract|[Ll]ocomotive|[Ee]ngine|[Tt]ram|[Cc]oach|[Ww]agon|[Pp]latform|[Ee]xit|[Cc]hannel|[Dd]ocket|[Cc]ase|[Cc]laim|[Ff]ile|[Ff]orm|[Oo]rder|[Bb]ill|[Rr]ule|[Rr]egulation|[Dd]irective|[Dd]ecree|[Pp]atent|[Pp]ermit|[Aa]ccount|[Ii]tem|[Ee]xhibit|[Ff]olio|[Pp]aragraph|[Cc]lause|[Vv]erse|[Pp]salm|[Hh]ymn|[Pp]late|[Tt]able|[Ll]eaf|[Cc]olumn|[Mm]odel|[Tt]ype|Boeing|Airbus|Windows|Regiment|Squadron|[Aa]rticle|[Ll]ine|[Ee]xtension|[Nn]os?))[ -]?(?:\d{1,5}[-–,] ?)?$/

/** True where the text before a number says that it names something: `page `, `No. `, `Boeing `. */
export function isNamed(before: string): boolean {
  return NAMED.test(before)
}

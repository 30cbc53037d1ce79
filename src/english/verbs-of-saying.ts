/** Lemmas of verbs that take a clause as what was said, thought or shown: `announced that X had died` tells two events. */
export const VERBS_OF_SAYING: ReadonlySet<string> = new Set(
  `accept acknowledge add admit advise affirm agree allege announce answer argue ask assert assume assure aver believe boast
  claim comment complain concede conclude confess confirm conjecture contend convince decide declare decree deduce demand demonstrate
  deny determine disclose discover doubt emphasise emphasize ensure estimate expect explain fear feel find forecast foresee
  guarantee guess hear hint hold hope hypothesise hypothesize imagine imply indicate infer inform insist instruct intimate joke know learn
  lament maintain mean mention note notice notify object observe opine order persuade plead pledge point posit predict presume
  proclaim promise propose protest prove read realise realize reason recall recognise recognize recommend record regret
  reiterate remark remember remind reply report request resolve respond reveal rule say see show speculate state stipulate
  stress suggest suppose suspect swear teach tell testify theorise theorize think threaten understand urge vow warn
  wish wonder write`.split(/\s+/),
)

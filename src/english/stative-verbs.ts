/**
 * Lemmas of verbs that describe rather than tell: a clause with one of them is an event only where it carries a date of its own.
 */
export const STATIVE_VERBS: ReadonlySet<string> = new Set(
  `abound abut adhere affiliate adjoin adore appertain await be believe belong boast border coexist coincide compose comprise concern connect
  consist constitute contain correspond cost cover crave delight denote depend derive deserve desire despise detest differ disagree
  dislike dwell embody encompass enjoy entail envy equal exceed exist fear feature feel flow govern hate have
  hinge hope imply include inhabit intend interest involve keep know lack lie like link live loathe love matter mean
  measure need number outnumber overlap owe own parallel possess predate prefer presuppose range rank rely remain represent
  resemble reside rest seem separate signify sit span stand stem suffice suit support surround symbolise symbolize
  tend total tower typify underlie understand value vary want weigh wish`.split(/\s+/),
)

/** Participles that describe a thing rather than tell what was done to it: `linked to`, `located in`. */
export const STATIVE_PARTICIPLES: ReadonlySet<string> = new Set(
  `accustomed acquainted affiliated aligned associated attributed based bordered bounded characterised characterized composed
  comprised concentrated concerned connected considered contained credited dedicated derived descended designed
  destined dotted embedded entitled equipped expected fraught geared governed inclined inhabited intended interested involved known
  lined linked located meant needed oriented owned populated prized regarded related renowned reputed required
  rooted scattered seated situated spoken suited supposed surrounded thought tied titled understood unrelated used valued
  viewed worn`.split(/\s+/),
)

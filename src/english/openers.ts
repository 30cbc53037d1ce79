/** Words that open an adverbial clause; `after` and its like are prepositions as often. */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'after',
  'although',
  'as',
  'because',
  'before',
  'if',
  'lest',
  'once',
  'provided',
  'since',
  'so',
  'than',
  'though',
  'till',
  'unless',
  'until',
  'when',
  'whenever',
  'where',
  'whereas',
  'whereby',
  'wherever',
  'whether',
  'while',
  'whilst',
  'how',
  'why',
  'what',
  'whatever',
  'whereupon',
  'albeit',
  'except',
  'inasmuch',
])

/** Relative pronouns. */
export const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose'])

/** Words that join clauses and verbs. */
export const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor', 'yet', 'then'])

/** Words that open a clause of what may be: nothing in it is told as a fact. */
export const HYPOTHETICAL: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest', 'provided'])

/** Participles that are prepositions: `following the war`, `including Syria`. */
export const PARTICIPLE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'according',
  'barring',
  'concerning',
  'considering',
  'depending',
  'during',
  'excluding',
  'following',
  'including',
  'notwithstanding',
  'owing',
  'pending',
  'regarding',
])

/** Gerunds before a date that says from when on: `beginning in 1754`. Own list. */
export const BEGINNINGS: ReadonlySet<string> = new Set(['beginning', 'commencing', 'starting'])

/** Past participles that are prepositions behind a comma or at the start: `compared with`, `given the losses`, `based on`. */
export const PAST_PREPOSITIONS: ReadonlySet<string> = new Set(['based', 'compared', 'given', 'opposed'])

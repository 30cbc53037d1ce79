/**
 * The article of Arabic names in the forms that it takes before a letter: `al-Bakr`, `ash-Sham`. It tells no two persons
 * apart. Own list.
 */
export const ARABIC_ARTICLES: ReadonlySet<string> = new Set('al el as ash an ad ar at'.split(' '))

/** What tells a son from his father and is no name: `Otto Braun Jr.` */
export const GENERATIONS: ReadonlySet<string> = new Set('jr jr. sr sr.'.split(' '))

/** Words in lower case that a name may begin with: `al-Nusra`, `de Gaulle`. Own list. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  ...ARABIC_ARTICLES,
  ..."de del della di da dos von van der bin ibn abu d'".split(' '),
])

/** Small words that stand within a name and hardly anywhere else between two: `Bank of England`, `Rio de Janeiro`. Own list. */
export const INNER_WORDS: ReadonlySet<string> = new Set(
  `of the de la le les du des del della di da das do dos e y et von van der den ter ten zu zur und al el ul ad as ash an
  ibn bin bint ben abu ould`.split(/\s+/),
)

/**
 * Words and marks that names hold between capitalised words: `Bank of England`, `Rio de Janeiro`. Own list; the weights of
 * names were trained on names linked by it.
 */
export const NAME_LINKS: ReadonlySet<string> = new Set([
  ...INNER_WORDS,
  ...`and for in on at to d' l' 's ’s & , . / - ‐ – — ' ’ : !`.split(/\s+/),
])

/** Small words of a name that its acronym leaves out, or spells: `USSR` does, `ROK` does not. Own list. */
export const ACRONYM_GAPS: ReadonlySet<string> = new Set("of the and for in on de la du des al - '".split(' '))

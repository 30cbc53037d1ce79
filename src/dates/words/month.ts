const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The names of the months and their abbreviations, capitalised: `October`, `Oct.`, `Sept`. */
export const month = {
  source:
    '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)',
  full: '(?:January|February|March|April|May|June|July|August|September|October|November|December)',
  gate: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  /** One-based number of a name. */
  numberOf: (name: string): number => NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1,
}

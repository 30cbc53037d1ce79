// Inputs that have hung readers of prose: each makes a text of about so many characters.
const repeat = (part) => (size) => part.repeat(Math.ceil(size / part.length)).slice(0, size)

/** Name → generator. */
export const traps = {
  'no spaces': repeat('a'),
  spaces: repeat(' '),
  'times and spaces': repeat('1h     '),
  'words without a stop': repeat('and then the council of the old town went on to speak '),
  'names without a stop': repeat('Anna Klein Riga Senate '),
  'full stops': repeat('. '),
  initials: repeat('A. '),
  'will have been': repeat('will have been '),
  may: repeat('may '),
  digits: repeat('19611848'),
  'years and hyphens': repeat('1961-1962-'),
  'months and commas': repeat('March, May, 12 June, '),
  centuries: repeat('the early 5th century BC and '),
  brackets: repeat('['),
  'bracket pairs': repeat('[]'),
  markers: repeat('[1][2][3]'),
  'marker list': (size) => `So it was.[${repeat('1, ')(size)}2]`,
  'addresses behind a bracket': (size) => `[${repeat('www.a.org h a@b.org ')(size)}`,
  quotes: repeat('"'),
  'opening quotes': repeat('“So '),
  'block quotes': repeat('>'),
  'stars and underlines': repeat('*a_ '),
  backticks: repeat('`a '),
  links: repeat('[a](b '),
  entities: repeat('&amp;'),
  'marks of an address': repeat('=~a&'),
  tables: repeat('| a | b |\n| --- | --- |\n'),
  'list depth': (size) =>
    Array.from({ length: Math.ceil(Math.sqrt(size)) }, (_, i) => `${' '.repeat(i)}- a`)
      .join('\n')
      .slice(0, size),
  footnotes: (size) =>
    Array.from({ length: Math.ceil(size / 22) }, (_, i) => `A[^${i}]\n\n[^${i}]: b\n\n`)
      .join('')
      .slice(0, size),
  'two columns': repeat(
    `${'the council of the old town went on to'.padEnd(44)}speak of the river and of the mill that\n`.repeat(30),
  ),
  'pages of two columns': repeat(
    `\f${`${'the council left the old town.[1] It went'.padEnd(44)}on to speak of the mill. Then the guild\n`.repeat(20)}`,
  ),
  'pages with notes': repeat(
    `${'the council of the old town went on to speak.1 The guild\nof the river\n'.repeat(9)}\n1 Holt, p. 3.\n\nTHE OLD TOWN\n\n`,
  ),
  'combining marks': repeat('e\u0301\u0301\u0301'),
  'right to left': repeat('\u202Ea\u202C'),
  NUL: repeat('\0'),
  'lone surrogates': repeat('\uD800'),
  emoji: repeat('👩‍👩‍👧 '),
  'carriage returns': repeat('a\r'),
  'blank lines': repeat('\n\n'),
  'one word a line': repeat('Riga\n'),
}

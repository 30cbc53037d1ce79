// Texts of so many names, dates or markers, each of which has something in common with all others: what they share is what a
// reader may look for among all of them at every mention.
const LETTERS = 'bdfgklmnprstvz'
const VOWELS = 'aeiou'

/** A word of its own for each number: `Bababi`, `Babado`. */
function word(number) {
  let rest = number
  let made = ''
  for (let i = 0; i < 4; i++) {
    made += LETTERS[rest % LETTERS.length]
    rest = Math.floor(rest / LETTERS.length)
    made += VOWELS[(rest + i) % VOWELS.length]
  }
  return made[0].toUpperCase() + made.slice(1)
}

/** Letters of its own for each number: `BDF`. */
const letters = (number) =>
  Array.from({ length: 4 }, (_, i) => LETTERS[Math.floor(number / LETTERS.length ** i) % LETTERS.length])
    .join('')
    .toUpperCase()

const sentences = (sentence) => (count) => Array.from({ length: count }, (_, i) => sentence(i)).join(' ')
const TITLES = ['King', 'General', 'President', 'Bishop', 'Sir']

/** Name → generator of a text with so many of them. */
export const crowds = {
  'shared given names': sentences((i) => `John ${word(i)} signed the treaty.`),
  'shared given names before one alone': sentences((i) =>
    i % 2 ? 'John left the town.' : `John ${word(i)} signed the treaty.`,
  ),
  'shared surnames': sentences((i) => `${word(i)} Baker signed the treaty.`),
  'shared surnames before one alone': sentences((i) =>
    i % 2 ? 'Baker left the town.' : `${word(i)} Baker signed the treaty.`,
  ),
  'shared names with a middle name': sentences((i) => `John ${word(i)} Baker met John Baker in the town.`),
  'surnames after full names': sentences((i) =>
    i % 2 ? `${word(i - 1)} left the town.` : `Anna ${word(i)} signed the treaty.`,
  ),
  titles: sentences((i) => `${TITLES[i % TITLES.length]} ${word(i >> 1)} signed the treaty.`),
  'titles alone': sentences((i) => (i % 2 ? 'The king left the town.' : `King ${word(i)} signed the treaty.`)),
  'one title of many names': sentences((i) => (i % 2 ? `King John left.` : `King John ${word(i)} signed the treaty.`)),
  pronouns: sentences((i) => (i % 2 ? 'He left the town with them.' : `John ${word(i)} met Anna ${word(i)}.`)),
  'pronouns alone': sentences(() => 'He told her that they had left it.'),
  'one name': sentences((i) => `John Baker left in ${1500 + (i % 500)}.`),
  'names of one sentence': (count) =>
    `The treaty was signed by ${Array.from({ length: count }, (_, i) => `John ${word(i)}`).join(', ')}.`,
  'states of one sentence': (count) =>
    `The treaty was signed by ${Array.from({ length: count }, (_, i) => ['France', 'Syria', 'the Arab League', 'Iraq', 'the French'][i % 5]).join(', ')}.`,
  'organisations of one sentence': (count) =>
    `The treaty was signed by ${Array.from({ length: count }, (_, i) => `the ${word(i)} Company`).join(', ')}.`,
  'pronouns of one sentence': (count) =>
    `In 1848 ${Array.from({ length: count }, (_, i) => `John ${word(i)} left and he sold the town`).join(', ')}.`,
  'names with hyphens': sentences((i) => `Anna-Maria ${word(i)}-${word(i + 1)} left the town.`),
  'names of short lines': (count) => Array.from({ length: count }, (_, i) => `John ${word(i)}`).join('\n'),
  acronyms: sentences((i) => {
    const [a, b, c] = letters(i)
    return `The ${a}anda ${b}oro ${c}ina Union (${a}${b}${c}U) left the town and ${a}${b}${c}U signed.`
  }),
  'acronyms without names': sentences((i) => `The ${letters(i)} met the Senate of ${word(i)}.`),
  'organisations of one word': sentences((i) => `The ${word(i)} Company sued the Company of ${word(i)}.`),
  places: sentences((i) => `They marched from ${word(i)} to the city of ${word(i + 1)} in France.`),
  'places of one name': sentences((i) => `The army left Port ${word(i)} in Syria for Port ${word(i + 1)}.`),
  speakers: (count) =>
    Array.from({ length: count }, (_, i) => `${word(i % 50).toUpperCase()}: I signed the treaty.`).join('\n\n'),
  quotations: sentences((i) => `"I signed the treaty," said John ${word(i)}.`),
  'quotations of one speaker': (count) =>
    `HOLT: ${sentences((i) => `"I left," said ${word(i)}. 'Tis so, I said.`)(count)}\n\nROTH: I left.\n\nHOLT: I left.\n\nROTH: I left.`,
  'first person': sentences((i) => `I met John ${word(i)} and we left our town.`),
  years: sentences((i) => `They left in ${1000 + (i % 1000)}.`),
  days: sentences((i) => `They left on ${1 + (i % 28)} May ${1000 + (i % 1000)}.`),
  'days without a year': sentences((i) => `They left on ${1 + (i % 28)} May.`),
  'relative dates': sentences(() => 'Two days later they left.'),
  'years at first': sentences((i) => (i === 0 ? 'It was 1848.' : 'In May they left.')),
  'ranges of years': sentences((i) => `They reigned from ${1000 + (i % 500)} to ${1500 + (i % 500)}.`),
  'dates of one sentence': (count) =>
    `They left in ${Array.from({ length: count }, (_, i) => `May ${1000 + (i % 1000)}`).join(', ')}.`,
  'dates of a list': (count) =>
    Array.from({ length: count }, (_, i) => `* ${1000 + (i % 1000)}: the town was sold.`).join('\n'),
  'dates of headings': (count) =>
    Array.from({ length: count }, (_, i) => `## ${1000 + (i % 1000)}\n\nIn May the town was sold.`).join('\n\n'),
  markers: sentences((i) => `The town was sold.[${i + 1}]`),
  'one marker': sentences(() => 'The town was sold.[1]'),
  'markers of one sentence': (count) =>
    `The town was sold${Array.from({ length: count }, (_, i) => `, the mill too[${i + 1}]`).join('')}.`,
  'stacked markers': (count) =>
    `The town was sold.${Array.from({ length: count }, (_, i) => `[${i + 1}]`).join('')} It was.`,
  'author-year': sentences((i) => `The town was sold (${word(i)} ${1900 + (i % 100)}).`),
  'markers and references': (count) =>
    `${Array.from({ length: count }, (_, i) => `The town was sold.[${i + 1}]`).join(' ')}\n\n## References\n\n${Array.from({ length: count }, (_, i) => `[${i + 1}] ${word(i)}, A. (${1900 + (i % 100)}). The Town.`).join('\n\n')}`,
  'author-year and references': (count) =>
    `${Array.from({ length: count }, (_, i) => `The town was sold (${word(i)} ${1900 + (i % 100)}).`).join(' ')}\n\n## References\n\n${Array.from({ length: count }, (_, i) => `${word(i)}, A. (${1900 + (i % 100)}). The Town.`).join('\n\n')}`,
  footnotes: (count) =>
    `${Array.from({ length: count }, (_, i) => `The town was sold.[^${i}]`).join(' ')}\n\n${Array.from({ length: count }, (_, i) => `[^${i}]: ${word(i)}, p. ${i}.`).join('\n')}`,
  'page markers': sentences((i) => `The town was sold.[${1 + (i % 90)}]:${i}`),
  'equal sentences': sentences(() => 'John Baker sold the town in 1848.'),
  'events of one sentence': (count) =>
    `In 1848 ${Array.from({ length: count }, (_, i) => `John ${word(i)} sold the town`).join(' and ')}.`,
  sections: (count) =>
    Array.from({ length: count }, (_, i) => `## ${word(i)}\n\nJohn ${word(i)} sold the town.`).join('\n\n'),
  chapters: (count) =>
    Array.from({ length: count }, (_, i) => `CHAPTER ${i + 1}\n\nJohn ${word(i)} sold the town.[1]`).join('\n\n'),
}

import { languageNames } from './language-names.js'
import { type Template, wordsOf } from './template.js'
import { lists, ships } from './template-names.js'

const IDENTIFIERS: Readonly<Record<string, string>> = {
  isbn: 'ISBN ',
  issn: 'ISSN ',
  oclc: 'OCLC ',
  lccn: 'LCCN ',
  jstor: 'JSTOR ',
  pmid: 'PMID ',
  doi: 'doi:',
}
const YEARS: Readonly<Record<string, string>> = {
  reign: 'r.',
  'r.': 'r.',
  'b.': 'b.',
  born: 'b.',
  'd.': 'd.',
  died: 'd.',
}

/** What a template shows that puts words together: `{{sclass|Iowa|battleship}}` is `Iowa-class battleship`; undefined for others. */
export function writeWords({ name, values, named }: Template): string | undefined {
  const given = values.map(wordsOf)
  const filled = given.filter((value) => value !== '')
  const [first = '', second = '', third = ''] = given
  if (lists.has(name)) return filled.join(', ')
  if (ships.test(name)) return shipOf(name.toUpperCase(), first, second, third)
  if (name === 'ship') return shipOf(first, second, third, given[3] ?? '')
  if (name === 'sclass' || name === 'sclass2') return `${first}-class ${second}`.trim()
  if (name in IDENTIFIERS) return filled.length === 0 ? '' : `${IDENTIFIERS[name]}${first}`
  if (name in YEARS) return `${YEARS[name]}\u00a0${filled.join('–')}`
  if (name === 'nee' || name === 'née') return `née ${first}`.trim()
  if (name === 'marriage') return `${first} (m. ${filled.slice(1).join('–')})`.replace(' (m. )', '')
  if (name === 'oldstyledate') return `${first} [O.S. ${third}] ${second}`.trim()
  if (name === 'post-nominals' || name === 'postnominals') return filled.join(' ')
  if (name === 'ill' || name === 'interlanguage link' || name === 'illm') return wordsOf(named.get('lt')) || first
  if (name === 'sortname') return filled.slice(0, 2).join(' ')
  if (name === 'bibleverse') return filled.slice(0, 3).join(' ')
  if (name === 'chem') return filled.join('')
  if (name === 'gaps') return filled.join('')
  if (name === 'en dash range') return filled.join('–')
  if (name === 'bracket' || name === 'sqbr') return `[${first}]`
  if (name === 'literal translation' || name === 'lit') return `lit. '${first}'`
  if (name === 'gloss') return `'${first}'`
  if (name === 'nts' || name === 'number table sorting') return grouped(first)
  if (name.startsWith('formatnum:')) return grouped(name.slice('formatnum:'.length))
  if (name === '£sd') return poundsOf(named)
  return inLanguage({ name, values, named })
}

/** `HMS Victory (1765)`; the last value says what is shown: 2 the name, 3 that and the number, 6 no number. */
function shipOf(kind: string, ship: string, number: string, shown: string): string {
  const behind = number === '' || shown === '2' || shown === '6' ? '' : ` (${number})`
  return `${shown === '2' || shown === '3' ? '' : `${kind} `}${ship}${behind}`.trim()
}

/** `{{langx|fr|chien|lit=dog}}` is `French: chien, lit. 'dog'`. */
function inLanguage({ name, values, named }: Template): string | undefined {
  const short = name === 'langx' ? wordsOf(values[0]) : /^lang-([a-z]{2,3})$/.exec(name)?.[1]
  if (short === undefined) return undefined
  const words = wordsOf(name === 'langx' ? values[1] : values[0]) || wordsOf(named.get('text'))
  const language = wordsOf(named.get('label')) || languageNames[short]
  const meaning = wordsOf(named.get('lit')) || wordsOf(named.get('translation'))
  const isNamed = language !== undefined && language !== 'none'
  return `${isNamed ? `${language}: ` : ''}${words}${meaning === '' ? '' : `, lit. '${meaning}'`}`
}

/** `12000` is `12,000`. */
function grouped(number: string): string {
  if (!/^\d{4,15}$/.test(number)) return number
  const parts: string[] = []
  for (let end = number.length; end > 0; end -= 3) parts.unshift(number.slice(Math.max(0, end - 3), end))
  return parts.join(',')
}

/** `£5 3s 2d`. */
function poundsOf(named: Template['named']): string {
  const [pounds, shillings, pence] = ['l', 's', 'd'].map((key) => wordsOf(named.get(key)))
  return [pounds && `£${pounds}`, shillings && `${shillings}s`, pence && `${pence}d`].filter(Boolean).join(' ')
}

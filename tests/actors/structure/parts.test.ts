import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../../src/run/work/extract.js'

const rows = readFileSync(new URL('./parts.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| --') && !line.startsWith('| text'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, text = '', name = '', parts = '']) => ({ text, name, parts }))

test.each(rows)('$text', ({ text, name, parts }) => {
  const mention = extract({ id: 'text', text }).actors.find((actor) => actor.text === name)
  const { person, organization, office, country, years } = mention ?? {}
  const found = [
    ...Object.entries({ ...person, ...organization }).map(([part, value]) => `${part} ${value}`),
    ...(office ? [`office ${office.name}${office.of ? ` of ${office.of}` : ''}`] : []),
    ...(country ? [`country ${country}`] : []),
    ...(years ? [`years ${years}`] : []),
  ]
  expect({ name: mention?.text, parts: found.sort() }).toEqual({
    name,
    parts: parts.split(', ').filter(Boolean).sort(),
  })
})

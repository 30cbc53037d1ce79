import { expect, test } from 'vitest'
import { extract, tell } from '../../src/run/work/extract.js'
import { extractionJson } from '../../src/write/extraction-json.js'

test.each([
  ['events, markers and issues', '[1] In 1961 Syria left the union.[3] In 1963 the army took power.[4]'],
  ['nothing', ''],
  ['letters of other scripts', 'In 1961 Ḥāfiẓ left Łódź 👩‍👩‍👧.'],
])('bit by bit it is what JSON.stringify makes of the whole: %s', (_, text) => {
  expect([...extractionJson(tell(text, {}))].join('')).toBe(JSON.stringify(extract(text)))
})

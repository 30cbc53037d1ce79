import { expect, test } from 'vitest'
import { extract } from '../../src/run/work/extract.js'

const namesOf = (text: string, mediaType: 'text/plain' | 'text/markdown' | 'text/html') =>
  extract({ id: 'a', text, mediaType }).events.flatMap(({ actors }) => actors.map(({ name }) => name))

test.each([
  ['text/plain', 'In 1905 Ada[4]  Brandt met Otto Klein.'],
  ['text/markdown', 'In 1905 **Ada** Brandt met [Otto](otto.md) Klein.'],
  ['text/html', '<p>In 1905 <b>Ada</b>&nbsp;Brandt met <i>Otto</i> Klein.</p>'],
] as const)('the names in a record of %s hold neither markup nor markers nor line breaks', (mediaType, text) => {
  expect(namesOf(text, mediaType)).toEqual(['Ada Brandt', 'Otto Klein'])
})

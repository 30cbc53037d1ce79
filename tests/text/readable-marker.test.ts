import { expect, test } from 'vitest'
import { readableMarker } from '../../src/text/readable-marker.js'

test.each([
  ['[14]', ['14'], '[14]'],
  ['[^1]', ['1'], '[^1]'],
  ['¹⁴', ['14'], '¹⁴'],
  ['^[An inline note.]', ['1'], '^[An inline note.]'],
  ['\\cite{lenz1999}', ['lenz1999'], '\\cite{lenz1999}'],
  ['(Lenz 1999, 12)', ['Lenz 1999'], '(Lenz 1999, 12)'],
  ['<sup>3</sup>', ['3'], '3'],
  ['<sup id="r"><a href="#n3">[3]</a></sup>', ['3'], '[3]'],
  ['<sup><a href="#n3">&#91;3&#93;</a></sup>', ['3'], '[3]'],
  ['<sup>5&ndash;7</sup>', ['5', '6', '7'], '5–7'],
  ['[[3]](#cite_note-3)', ['3'], '[3]'],
  ['[\\[3\\]](#cite_note-3)', ['3'], '[3]'],
  ['^[\\[3\\]](#n3)^', ['3'], '[3]'],
  ['[3](https://mills.example/a)', ['3'], '[3]'],
  ['([Archive](https://mills.example/a))', ['Archive'], '([Archive])'],
  ['[](https://mills.example/a)', ['mills.example'], '[mills.example]'],
  ['<sup>*</sup>', ['*'], '*'],
  ['<a class="noteref" href="#x"></a>', ['x'], '[x]'],
])('%s (%j) reads %s', (marker, labels, seen) => {
  expect(readableMarker(marker, labels)).toBe(seen)
})

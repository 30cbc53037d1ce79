import { expect, test } from 'vitest'
import { describeDate } from '../../src/calendar/describe-date.js'

test.each([
  ['1978', '1978'],
  ['1978-10', 'October 1978'],
  ['1978-10-06', '6 October 1978'],
  ['1978-10-06T14:30', '6 October 1978 14:30'],
  ['1978-23', 'autumn 1978'],
  ['0099', 'AD 99'],
  ['0000', '1 BC'],
  ['-0043', '44 BC'],
  ['-0043-03-15', '15 March 44 BC'],
  ['Y-12000', '12001 BC'],
  ['197X', '1970s'],
  ['18XX', '1800s'],
  ['-004X', '40s BC'],
  ['2017/2019', '2017 – 2019'],
  ['../1978-10', 'by October 1978'],
  ['2014/..', 'since 2014'],
  ['2014/', 'since 2014'],
  ['../..', 'undated'],
  ['1500~', 'about 1500'],
  ['1500?', '1500 (uncertain)'],
  ['1500%', 'about 1500 (uncertain)'],
  ['1500~/1510', 'about 1500 – 1510'],
  ['what is no EDTF', 'what is no EDTF'],
])('%s is %s', (edtf, words) => {
  expect(describeDate(edtf)).toBe(words)
})

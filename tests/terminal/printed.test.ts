import { styleText } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printed, printedData } from '../../src/terminal/printed.js'

describe('words for a person', () => {
  test.each([
    ['a cursor that moves', 'a\u001b[2Kb', 'a\\u{1b}[2Kb'],
    ['a title of a window', '\u001b]0;title\u0007', '\\u{1b}]0;title\\u{7}'],
    ['a control sequence of one character', 'a\u009b2Jb', 'a\\u{9b}2Jb'],
    ['a line that is written over', 'all well\rwrong', 'all well\\u{d}wrong'],
    ['a direction that turns', 'report\u202etxt.exe', 'report\\u{202e}txt.exe'],
    ['a command of a workflow', '::set-output name=a::b', '\\u{3a}:set-output name=a::b'],
    ['the same, moved in', 'first\n  ::error::no', 'first\n  \\u{3a}:error::no'],
    ['an older one', 'a ##[group]b', 'a \\u{23}#[group]b'],
    ['a password', 'No server at redis://ada:secret@queue.example', 'No server at redis://…queue.example'],
    [
      'one of a mistyped address',
      "unknown command 'redis//ada:se/cret@queue.example'",
      "unknown command 'redis//…queue.example'",
    ],
    ['another', 'redis:ada:secret@queue', 'redis:…queue'],
    [
      'one among parameters',
      'postgres://db.example/a?password=secret&ssl=1',
      'postgres://db.example/a?password=…&ssl=1',
    ],
  ])('say nothing of %s', (_, text, safe) => {
    expect(printed(text, false)).toBe(safe)
  })

  test.each(['letters/ada@home.txt:12:3', 'Orr: a::b', 'a\tb\nc', 'Ωμέγα 日本 é 👍', 'at 12:30 [14] (1961)'])(
    'stay as they are: %j',
    (text) => expect(printed(text, false)).toBe(text),
  )

  test('keep the colours of our own', () => {
    const red = styleText('red', 'no', { validateStream: false })
    expect(printed(red, true)).toBe(red)
    expect(printed(red, false)).not.toContain('\u001b')
  })

  test('hold no control character, whatever they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(printed(text, false)).not.toMatch(/(?![\t\n])[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u)
      }),
      { seed: 22, numRuns: 2_000 },
    )
  })
})

test('data on a terminal can be parsed, and say the same', () => {
  const value = { name: 'a\u202eb\u009bc', more: ['\u2066', 'é'] }
  const shown = printedData(JSON.stringify(value))
  expect(shown).toBe('{"name":"a\\u202eb\\u009bc","more":["\\u2066","é"]}')
  expect(JSON.parse(shown)).toEqual(value)
})

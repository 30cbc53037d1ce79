import { describe, expect, test } from 'vitest'
import { answerLines, extract, extractFiles, UsageError, validateOutput } from '../src/index.js'

const options = {
  leadingMarker: 'previous',
  dateMode: 'auto',
  published: null,
  encoding: 'utf-8',
  formats: ['events-jsonl'],
}
const call = extract as (...args: unknown[]) => unknown

describe('what a caller of the library hands in wrongly is a named error', () => {
  test.each([
    [[undefined], 'extract: Unexpected undefined, expected a text or a document {id, text}'],
    [[null], 'extract: Unexpected null, expected a text or a document {id, text}'],
    [[7], 'extract: Unexpected 7, expected a text or a document {id, text}'],
    [[{ id: 'a' }], 'extract: text: Unexpected undefined, expected string'],
    [
      [{ id: 'a', text: '', type: 'text/plain' }],
      'extract: Unexpected key "type", expected one of id, text, mediaType',
    ],
    [
      [{ id: 'a', text: '', mediaType: 'text/rtf' }],
      'extract: mediaType: Unexpected "text/rtf", expected one of "text/plain"',
    ],
    [
      ['', { leadingMarkers: 'own' }],
      'extract: Unexpected option "leadingMarkers", expected one of leadingMarker, dateMode',
    ],
    [
      ['', { leadingMarker: 'left' }],
      'extract: leadingMarker: Unexpected "left", expected one of "previous"|"own"|"both"',
    ],
    [['', 'own'], 'extract: Unexpected "own", expected object'],
  ])('extract(%j)', (args, message) => {
    const error = errorOf(() => call(...args))
    expect(error).toBeInstanceOf(UsageError)
    expect(error.name).toBe('UsageError')
    expect(error.message).toContain(message)
  })

  test('extractFiles, validateOutput and answerLines', async () => {
    const batch = { paths: ['seeds'], output: 'output', options } as never
    await expect(extractFiles({ ...(batch as object), out: 'x' } as never)).rejects.toThrow(
      'extractFiles: Unexpected option "out", expected one of paths, output, options',
    )
    await expect(extractFiles({ ...(batch as object), paths: 'seeds' } as never)).rejects.toThrow(
      'extractFiles: paths: Unexpected "seeds", expected array',
    )
    await expect(validateOutput(undefined as never)).rejects.toThrow(
      'validateOutput: Unexpected undefined, expected object',
    )
    const lines = answerLines([] as never, { options: { dateMode: 'old' } } as never)
    await expect(lines.next()).rejects.toThrow('answerLines: options.dateMode: Unexpected "old", expected one of')
  })
})

function errorOf(act: () => unknown): Error {
  try {
    act()
  } catch (error) {
    return error as Error
  }
  throw new Error('Unexpected result, expected an error')
}

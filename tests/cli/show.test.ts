import { describe, expect, test } from 'vitest'
import { extractionLines } from '../../src/cli/printing/extraction-lines.js'
import { extractionSchema } from '../../src/model/extraction.js'
import { extract } from '../../src/run/work/extract.js'
import { filesOf, folderOf, regesta } from '../support/regesta.js'

const text =
  'In 1961 the Harbor Council signed a charter in Lisbon.[1] The council did not meet again, officials said. It rained.\n'

describe('regesta show', () => {
  test('says of each event when, who, did, what, where and by which citation', () => {
    const cwd = folderOf({ 'port.txt': text })
    const run = regesta(['show', 'port.txt'], { cwd })
    expect(run).toMatchObject({ status: 0, err: '' })
    const [head, first, second] = run.out.split('\n')
    expect(head).toMatch(/^port\.txt {2}3 sentences, 1 date, \d+ actors?, \d events, 1 citation$/)
    expect(first).toBe('  1961     the Harbor Council signed a charter (Lisbon) [1]')
    expect(second).toMatch(/^ {2}\S+ +The council not meet.* \(reported by officials\)$/)
    expect(Object.keys(filesOf(cwd)).filter((name) => !name.startsWith('.cache'))).toEqual(['port.txt'])
  })

  test('reads plain text from the standard input', () => {
    const run = regesta(['show', '-'], { cwd: folderOf(), input: text })
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(run.out).toContain('stdin.txt  3 sentences')
  })

  test('--json is the whole extraction', () => {
    const cwd = folderOf({ 'a.md': '---\npublished: 1999-12\n---\n\nThe mill burned in 1998.\n' })
    const { document, events } = extractionSchema.parse(JSON.parse(regesta(['show', 'a.md', '--json'], { cwd }).out))
    expect(document).toMatchObject({ source: 'a.md', mediaType: 'text/markdown', published: '1999-12' })
    expect(events[0]!.when!.edtf).toBe('1998')
  })

  test.each([
    ['nowhere.txt', 'error: nowhere.txt: ENOENT'],
    ['map.png', 'error: map.png: Unexpected file type, expected one of .txt'],
    ['empty.txt', 'error: empty.txt: Unexpected empty file, expected text'],
  ])('%s is one error', (file, message) => {
    const run = regesta(['show', file], { cwd: folderOf({ 'map.png': '', 'empty.txt': '\n' }) })
    expect(run).toMatchObject({ status: 2, out: '', err: expect.stringContaining(message) })
  })

  test('is in colour on a terminal, where nothing of the text is obeyed', () => {
    const extraction = extract({ id: 'a\u001b[2J.txt', text })
    const painted = extractionLines(extraction, (style, words) => `<${style}>${words}</${style}>`).join('')
    expect(painted).toContain(
      '<cyan>1961   </cyan>  the Harbor Council <bold>signed</bold> a charter (Lisbon) <green>[1]</green>',
    )
    expect(painted).not.toContain('\u001b[2J')
  })
})

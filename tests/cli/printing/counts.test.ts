import { expect, test, vi } from 'vitest'
import { pretty } from '../../../src/check/reporters/pretty.js'
import { printReport } from '../../../src/cli/printing/extract-summary.js'
import { extractionLines } from '../../../src/cli/printing/extraction-lines.js'
import { passedOverLine } from '../../../src/cli/printing/passed-over-line.js'
import { documentsLine } from '../../../src/cli/printing/progress.js'
import { agreementLines } from '../../../src/cli/reviewing/agreement-lines.js'
import type { BatchReport } from '../../../src/run/batch.js'
import { counted } from '../../../src/terminal/counted.js'
import { createPaint } from '../../../src/terminal/create-paint.js'

/** So many things. */
const some = (count: number, name = 'a') => Array.from({ length: count }, (_, at) => `${name}${at}`)

/** What a batch says of `count` documents with as many of everything. */
function summaryOf(count: number, more: object = {}): string {
  const totals = { documents: count, failures: 0, sentences: count, dates: count, actors: count, events: count }
  const coverage = { found: count, attached: count, assumed: 0, orphan: 0, flag: count }
  const manifest = { totals: { ...totals, issues: count }, coverage, failures: [] }
  const lists = { written: some(count), removed: [], kept: [], passedOver: [], decisions: [] }
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const report = { manifest, ...lists, cached: count, ...more } as unknown as BatchReport
  printReport(report, { output: 'output', time: 1_000 })
  const text = write.mock.calls.join('')
  write.mockRestore()
  return text
}

const failedOf = (count: number) => ({
  manifest: { totals: { documents: 0, failures: count }, coverage: {}, failures: [] },
  written: [],
  cached: 0,
})

const extractionOf = (count: number) =>
  ({
    document: { source: 'a.txt' },
    events: [],
    ...Object.fromEntries(['sentences', 'dates', 'actors', 'citations'].map((layer) => [layer, some(count)])),
    issues: [],
  }) as unknown as Parameters<typeof extractionLines>[0]

const agreementOf = (open: number) =>
  ({ open, accepted: 0, changed: 0, rejected: 0, added: 0 }) as Parameters<typeof agreementLines>[0]

const reportOf = (count: number) =>
  ({
    findings: [],
    known: 0,
    gone: [],
    counts: { error: count, warning: count, info: count },
    documents: count,
    records: count,
  }) as never

/** A message that counts, and what it says of none, of one and of two. */
const messages: readonly [
  string,
  (count: number) => string | Promise<string> | undefined,
  readonly (string | undefined)[],
][] = [
  ['counted', (n) => counted(n, 'record'), ['0 records', '1 record', '2 records']],
  [
    'a batch that was done again',
    (n) => summaryOf(n).split('\n')[0],
    [
      '0 documents, output is right as it is, 1.0 s',
      '1 document, 1 unchanged since it was last read, 1 file of output written, 1.0 s',
      '2 documents, 2 unchanged since they were last read, 2 files of output written, 1.0 s',
    ],
  ],
  [
    'what a batch found',
    (n) => summaryOf(n).split('\n')[1],
    ['', '1 sentence, 1 date, 1 actor, 1 event, 1 issue', '2 sentences, 2 dates, 2 actors, 2 events, 2 issues'],
  ],
  [
    'the citations of a batch',
    (n) => summaryOf(n).split('\n')[2],
    [
      undefined,
      '1 citation: 1 attached, 0 assumed, 0 orphan, 1 flag',
      '2 citations: 2 attached, 0 assumed, 0 orphan, 2 flags',
    ],
  ],
  [
    'a batch of which all failed',
    (n) => summaryOf(n, failedOf(n)),
    [
      '0 documents, output is right as it is, 1.0 s\n',
      '0 of 1 document read, 1 failed, nothing written, 1.0 s\n',
      '0 of 2 documents read, 2 failed, nothing written, 1.0 s\n',
    ],
  ],
  [
    'files that are no documents',
    (n) => passedOverLine(some(n).map((name) => `${name}.png`)),
    [undefined, '1 file of other types passed over: .png', '2 files of other types passed over: .png'],
  ],
  [
    'how far a batch is',
    (n) => documentsLine({ done: 0, total: n, bytesDone: 0, bytesTotal: 0, path: 'a.txt' }, 1),
    [
      '0/0 documents, 0 kB/s, 0 s left, "a.txt"',
      '0/1 document, 0 kB/s, 0 s left, "a.txt"',
      '0/2 documents, 0 kB/s, 0 s left, "a.txt"',
    ],
  ],
  [
    'what show found',
    (n) => extractionLines(extractionOf(n), createPaint(false))[0],
    [
      'a.txt  0 sentences, 0 dates, 0 actors, 0 events, 0 citations\n',
      'a.txt  1 sentence, 1 date, 1 actor, 0 events, 1 citation\n',
      'a.txt  2 sentences, 2 dates, 2 actors, 0 events, 2 citations\n',
    ],
  ],
  [
    'a review that is not begun',
    (n) => agreementLines(agreementOf(n))[0],
    [
      'nobody has decided on any of 0 events',
      'nobody has decided on any of 1 event',
      'nobody has decided on any of 2 events',
    ],
  ],
  [
    'a check',
    async (n) => (await pretty.write(reportOf(n), { rules: [], version: '', color: false })).trim(),
    [
      '0 errors, 0 warnings in 0 documents (0 records)',
      '1 error, 1 warning, 1 note in 1 document (1 record)',
      '2 errors, 2 warnings, 2 notes in 2 documents (2 records)',
    ],
  ],
]

test.each(messages)('%s: of none, of one and of two', async (_, say, expected) => {
  expect(await Promise.all([0, 1, 2].map((count) => say(count)))).toEqual(expected)
})

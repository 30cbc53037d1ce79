import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type EventRecord, eventSchema } from '../../src/model/event.js'
import { type Manifest, manifestSchema } from '../../src/model/manifest.js'
import { decisionSchema } from '../../src/model/review.js'
import { filesOf, folderOf, regesta } from '../support/regesta.js'

const mill = [
  'In 1961 Karl Aasen bought the mill at Lindholm.[1] The council met on 3 May 1962, and Otto Brandt left the town.[2]',
  '',
  'The mill burned in 1970. Ada Falk sold the ruin to the council in 1972.[3]',
  '',
].join('\n')
const letter = 'In May 1920 the council met in Lindholm. In 1921 it left the town.\n'

const recordsIn = (folder: string, path = 'mill.txt'): EventRecord[] =>
  readFileSync(join(folder, `output/${path}.events.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => eventSchema.parse(JSON.parse(line)))
const manifestIn = (folder: string): Manifest =>
  manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'output/manifest.json'), 'utf8')))
const reviewFile = (folder: string, path = 'mill.txt') => join(folder, `output/${path}.review.jsonl`)
const who = { schema: 'regesta/review@1', by: 'Ines Falk', at: '2026-03-01' }
const linesOf = (...decisions: object[]) => decisions.map((one) => `${JSON.stringify({ ...who, ...one })}\n`).join('')
const byTrigger = (records: readonly EventRecord[]) => new Map(records.map((record) => [record.trigger.text, record]))

/** A folder that is extracted, and the ids of its events by their triggers. */
function extracted(files: Readonly<Record<string, string>> = { 'seeds/mill.txt': mill }) {
  const cwd = folderOf(files)
  expect(regesta(['extract'], { cwd })).toMatchObject({ status: 0, err: '' })
  const ids = new Map(Object.keys(files).flatMap((file) => [...byTrigger(recordsIn(cwd, file.slice(6)))]))
  return { cwd, idOf: (trigger: string) => ids.get(trigger)!.id }
}

/** The same with decisions of each kind beside the output, not applied yet. */
function decided() {
  const { cwd, idOf } = extracted()
  const lines = linesOf(
    { event: idOf('bought'), decision: 'accept' },
    { event: idOf('met'), decision: 'reject', reason: 'a date, no event' },
    { event: idOf('sold'), decision: 'change', fields: { when: { edtf: '1972-05' }, negated: true } },
    { decision: 'add', trigger: { start: mill.indexOf('ruin'), lemma: 'ruin' }, fields: { kind: 'end' } },
  )
  writeFileSync(reviewFile(cwd), lines)
  return { cwd, idOf, lines }
}

describe('extract', () => {
  test('applies what people decided, and counts it', () => {
    const { cwd, lines } = decided()
    const run = regesta(['extract'], { cwd })
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(run.out).toContain('review: 1 accepted, 1 changed, 1 rejected, 1 added')
    const records = byTrigger(recordsIn(cwd))
    expect([...records].map(([trigger, { review }]) => [trigger, review])).toEqual([
      ['bought', 'accepted'],
      ['left', undefined],
      ['burned', undefined],
      ['sold', 'changed'],
      ['ruin', 'added'],
    ])
    expect(records.get('sold')).toMatchObject({ negated: true, when: { edtf: '1972-05', latest: '1972-05-31' } })
    const { documents, totals } = manifestIn(cwd)
    expect(documents[0]).toMatchObject({
      counts: { events: 5 },
      review: { path: 'mill.txt.review.jsonl', accepted: 1, rejected: 1, changed: 1, added: 1, unapplied: 0 },
    })
    expect(totals.review).toMatchObject({ accepted: 1, rejected: 1 })
    expect(readFileSync(reviewFile(cwd), 'utf8')).toBe(lines)
    expect(regesta(['validate', '--fresh'], { cwd })).toMatchObject({ status: 0 })
    expect(regesta(['validate'], { cwd })).toMatchObject({ status: 0 })
  })

  test('gives the same bytes afresh, from the cache and with workers, and --check agrees', () => {
    const { cwd } = decided()
    regesta(['extract'], { cwd })
    const before = filesOf(join(cwd, 'output'))
    expect(regesta(['extract'], { cwd }).out).toContain('1 unchanged since it was last read')
    expect(filesOf(join(cwd, 'output'))).toEqual(before)
    regesta(['extract', '--no-cache', '--jobs', '2'], { cwd })
    expect(filesOf(join(cwd, 'output'))).toEqual(before)
    expect(regesta(['extract', '--check'], { cwd })).toMatchObject({ status: 0 })
    writeFileSync(reviewFile(cwd), '')
    expect(regesta(['extract', '--check'], { cwd })).toMatchObject({ status: 1 })
  })

  test('gives the bare machine with --ignore-review, and when the review is gone', () => {
    const { cwd } = extracted()
    const bare = filesOf(join(cwd, 'output'))
    writeFileSync(reviewFile(cwd), linesOf({ event: recordsIn(cwd)[0]!.id, decision: 'accept' }))
    regesta(['extract'], { cwd })
    expect(filesOf(join(cwd, 'output'))['mill.txt.events.jsonl']).not.toBe(bare['mill.txt.events.jsonl'])
    regesta(['extract', '--ignore-review'], { cwd })
    expect(filesOf(join(cwd, 'output'))).toMatchObject(bare)
    rmSync(reviewFile(cwd))
    regesta(['extract'], { cwd })
    expect(filesOf(join(cwd, 'output'))).toEqual(bare)
  })

  test('names a decision that cannot be applied, with the event that it may be of', () => {
    const { cwd, idOf } = extracted()
    regesta(['review', 'mill.txt', '--by', 'Ines Falk'], { cwd, input: 's\ns\ns\na\nq\n' })
    writeFileSync(join(cwd, 'seeds/mill.txt'), mill.replace('burned in 1970', 'burned down in 1970'))
    const run = regesta(['extract'], { cwd })
    expect(run.status).toBe(0)
    const next = byTrigger(recordsIn(cwd)).get('burned')!.id
    expect(run.err).toContain(
      `output/mill.txt.review.jsonl:1: Unexpected decision on ${idOf('burned')} ("burned"), which is gone`,
    )
    expect(run.err).toContain(`the nearest is ${next}, "burned" in line 3`)
    expect(run.out).toContain('1 not applied')
    const checked = regesta(['validate'], { cwd })
    expect(checked.status).toBe(1)
    expect(checked.out).toContain('review-event-gone')
  })

  test('refuses a document of which a line is no decision, keeps its output, and does the others', () => {
    const { cwd } = extracted({ 'seeds/mill.txt': mill, 'seeds/letter.txt': letter })
    const before = filesOf(join(cwd, 'output'))
    writeFileSync(reviewFile(cwd), '<<<<<<< HEAD\n')
    const run = regesta(['extract'], { cwd })
    expect(run.status).toBe(1)
    expect(run.err).toContain('mill.txt: wrong-review: mill.txt.review.jsonl:1: Unexpected merge conflict marker')
    expect(filesOf(join(cwd, 'output'))['mill.txt.events.jsonl']).toBe(before['mill.txt.events.jsonl'])
    expect(manifestIn(cwd)).toMatchObject({ totals: { documents: 2, failures: 1 } })
  })
})

describe('a review is never lost', () => {
  test('where its source is gone, renamed, or fails', () => {
    const { cwd, lines } = decided()
    mkdirSync(join(cwd, 'seeds/old'))
    regesta(['extract'], { cwd })
    renameSync(join(cwd, 'seeds/mill.txt'), join(cwd, 'seeds/old/mill.txt'))
    const run = regesta(['extract'], { cwd })
    expect(run.out).toContain('removed output/mill.txt.events.jsonl')
    expect(readFileSync(reviewFile(cwd), 'utf8')).toBe(lines)
    expect(existsSync(join(cwd, 'output/mill.txt.events.jsonl'))).toBe(false)
    expect(regesta(['validate'], { cwd }).out).toContain('review-without-document')
  })

  test('and carried over to the new name of its source', () => {
    const { cwd } = extracted()
    regesta(['review', 'mill.txt', '--by', 'Ines Falk'], { cwd, input: 'a\nr\nno event\nn\ntown\n\n\n\n\n\nq\n' })
    renameSync(join(cwd, 'seeds/mill.txt'), join(cwd, 'seeds/works.txt'))
    regesta(['extract'], { cwd })
    const args = ['review', 'works.txt', '--carry-over', 'output/mill.txt.review.jsonl']
    expect(regesta(args, { cwd })).toMatchObject({
      status: 0,
      out: expect.stringContaining('3 decisions carried over, 0'),
    })
    const run = regesta(['extract'], { cwd })
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(run.out).toContain('review: 1 accepted, 0 changed, 1 rejected, 1 added')
    rmSync(reviewFile(cwd))
    expect(regesta(['validate'], { cwd })).toMatchObject({ status: 0 })
  })

  test('where a manifest calls it an output', () => {
    const { cwd, lines } = decided()
    regesta(['extract'], { cwd })
    const file = join(cwd, 'output/manifest.json')
    const manifest = manifestIn(cwd)
    const { sha256, path } = manifest.documents[0]!.review!
    manifest.documents[0]!.outputs.push({ format: 'events-jsonl', path, sha256 })
    writeFileSync(file, JSON.stringify(manifest))
    rmSync(join(cwd, 'seeds/mill.txt'))
    writeFileSync(join(cwd, 'seeds/letter.txt'), letter)
    regesta(['extract'], { cwd })
    expect(readFileSync(reviewFile(cwd), 'utf8')).toBe(lines)
  })

  test('where shards are merged', () => {
    const cwd = folderOf({ 'seeds/mill.txt': mill, 'seeds/letter.txt': letter })
    const shard = (index: number) => regesta(['extract', '-o', `out${index}`, '--shard', `${index}/2`], { cwd })
    for (const index of [1, 2]) shard(index)
    const home = [1, 2].find((index) => existsSync(join(cwd, `out${index}/mill.txt.events.jsonl`)))!
    const id = JSON.parse(readFileSync(join(cwd, `out${home}/mill.txt.events.jsonl`), 'utf8').split('\n', 1)[0]!).id
    writeFileSync(join(cwd, `out${home}/mill.txt.review.jsonl`), linesOf({ event: id, decision: 'accept' }))
    shard(home)
    expect(regesta(['merge', 'out1', 'out2', '-o', 'output'], { cwd })).toMatchObject({ status: 0, err: '' })
    expect(readFileSync(reviewFile(cwd), 'utf8')).toBe(linesOf({ event: id, decision: 'accept' }))
    expect(manifestIn(cwd).totals.review).toMatchObject({ accepted: 1 })
    expect(regesta(['validate'], { cwd })).toMatchObject({ status: 0 })
    writeFileSync(reviewFile(cwd), linesOf({ event: id, decision: 'reject', reason: 'no' }))
    const other = regesta(['merge', 'out1', 'out2', '-o', 'output'], { cwd })
    expect(other).toMatchObject({ status: 2, err: expect.stringContaining('differ: keep one') })
    expect(readFileSync(reviewFile(cwd), 'utf8')).toContain('reject')
  })
})

describe('diff tells a change of mind from one of the extractor', () => {
  test('between an output and the bare machine', () => {
    const { cwd } = decided()
    regesta(['extract'], { cwd })
    regesta(['extract', '-o', 'bare'], { cwd })
    const run = regesta(['diff', 'bare', 'output'], { cwd })
    expect(run.status).toBe(1)
    expect(run.out).toContain('people decided')
    expect(run.out).toContain('re-dated, reworded, reviewed (by review)  sold')
    expect(run.out).toContain('- removed (by review)  met')
    expect(run.out).toContain('+ added (by review)  ruin')
    expect(run.out).toContain('4 by review')
    expect(regesta(['diff', 'bare', 'output', '--ignore-review'], { cwd })).toMatchObject({ status: 0 })
  })
})

describe('review', () => {
  test('walks the open events, writes each decision, and shows what is left', () => {
    const { cwd, idOf } = extracted()
    const answers = [
      'a',
      'r',
      'no event',
      'c',
      '',
      '1962-05-03',
      'on 3 May 1962',
      '',
      '',
      '{"places": []}',
      'z',
      's',
      'q',
    ]
    const run = regesta(['review', 'seeds/mill.txt', '--by', 'Ines Falk', '--at', '2026-03-01'], {
      cwd,
      input: answers.join('\n'),
    })
    expect(run.status).toBe(0)
    expect(run.out).toContain('1 of 5  mill.txt:1')
    expect(run.out).toContain('3 decisions; regesta extract applies them. 2 events open.')
    expect(run.err).toContain('expected one of a, r, c')
    const decisions = readFileSync(reviewFile(cwd), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => decisionSchema.parse(JSON.parse(line)))
    expect(decisions).toMatchObject([
      { event: idOf('bought'), decision: 'accept', by: 'Ines Falk', at: '2026-03-01', trigger: { text: 'bought' } },
      { event: idOf('met'), decision: 'reject', reason: 'no event' },
      { event: idOf('left'), decision: 'change', fields: { when: { edtf: '1962-05-03' }, places: [] } },
    ])
    const again = regesta(['review', 'output/mill.txt.events.jsonl', '--by', 'Ines Falk'], { cwd, input: '' })
    expect(again.out).toContain('1 of 2')
  })

  test('adds what was missed, takes back, and refuses what is not in the source', () => {
    const { cwd } = extracted()
    const answers = [
      'n',
      'tower',
      'n',
      'mill',
      'happen',
      '',
      '',
      '',
      '',
      'c',
      '',
      'soon',
      '',
      '',
      '',
      '',
      'a',
      'u',
      'u',
      'u',
      'q',
    ]
    const run = regesta(['review', 'output', '--by', 'Ines Falk'], { cwd, input: answers.join('\n') })
    expect(run.err).toContain('Unexpected "tower", expected words of this sentence')
    expect(run.err).toContain('Unexpected "soon", expected a date in EDTF')
    expect(run.err).toContain('nothing to take back')
    expect(run.out).toContain('0 decisions. 5 events open.')
    expect(readFileSync(reviewFile(cwd), 'utf8')).toBe('')
  })

  test('says how far people and machine agree', () => {
    const { cwd } = decided()
    expect(regesta(['review', 'output', '--summary'], { cwd }).err).toContain('not counted: run regesta extract')
    regesta(['extract'], { cwd })
    const run = regesta(['review', 'output', '--summary'], { cwd })
    expect(run).toMatchObject({ status: 0, err: '' })
    expect(run.out).toContain('4 events decided on, 2 open: 1 accepted, 1 changed, 1 rejected, 1 added')
    expect(run.out).toMatch(/when right +50\.0 % {2}\(1 changed\)/)
    expect(JSON.parse(regesta(['review', 'output', '--json'], { cwd }).out)).toMatchObject({ open: 2, rejected: 1 })
  })

  test.each([
    [['review', 'output'], '--by'],
    [['review', 'none.txt', '--by', 'a'], 'no document none.txt in output'],
    [['review', 'elsewhere/mill.txt.events.jsonl', '--by', 'a'], 'no manifest.json above'],
    [['review', 'output', '--by', 'a', '--at', 'soon'], 'YYYY-MM-DD'],
  ])('%j is wrong usage: %s', (args, message) => {
    const { cwd } = extracted()
    expect(regesta(args, { cwd })).toMatchObject({ status: 2, err: expect.stringContaining(message) })
  })
})

import { describe, expect, test } from 'vitest'
import type { ChangeKind } from '../../src/diff/change.js'
import { compareOutputs } from '../../src/diff/compare-outputs.js'
import type { OutputSide } from '../../src/diff/output-side.js'
import type { EventRecord } from '../../src/model/event.js'
import { type Draft, type Line, randomDraft, randomLine, storyOf } from '../check/support/random-story.js'
import { sha256, tell } from '../check/support/tell.js'
import { Random } from '../support/random.js'

type EditOf = (draft: Draft, random: Random) => Draft

const at = (draft: Draft, random: Random) => random.below(draft.length)
const without = (draft: Draft, index: number): Draft => draft.filter((_, other) => other !== index)
const inserted = (draft: Draft, index: number, lines: readonly Line[]): Draft => draft.toSpliced(index, 0, lines)
const fresh = (random: Random): Line => ({
  ...randomLine(random, 1_000 + random.below(1_000)),
  object: 'a wholly new lighthouse',
})

function changeLine(draft: Draft, random: Random, change: (line: Line) => Line): Draft {
  const chosen = random.pick(draft.flat()).key
  return draft.map((lines) => lines.map((line) => (line.key === chosen ? change(line) : line)))
}

const edits: Readonly<Record<string, EditOf>> = {
  'a paragraph is inserted': (draft, random) => inserted(draft, random.below(draft.length + 1), [fresh(random)]),
  'a paragraph is deleted': (draft, random) => without(draft, at(draft, random)),
  'a paragraph is moved': (draft, random) => {
    const index = at(draft, random)
    return inserted(without(draft, index), random.below(draft.length), draft[index]!)
  },
  'markers are renumbered': (draft, random) => {
    const shift = 1 + random.below(20)
    return draft.map((lines) =>
      lines.map((line) => ({ ...line, markers: line.markers.map((marker) => marker + shift) })),
    )
  },
  'a date is changed': (draft, random) => changeLine(draft, random, (line) => ({ ...line, year: line.year + 300 })),
  'an actor is changed': (draft, random) =>
    changeLine(draft, random, (line) => ({ ...line, actor: 'Lantern Ministry' })),
  'a sentence is reworded': (draft, random) =>
    changeLine(draft, random, (line) => ({ ...line, object: `${line.object} of stone` })),
  'a sentence is deleted': (draft, random) => {
    const { key } = random.pick(draft.flat())
    return draft.map((lines) => lines.filter((line) => line.key !== key)).filter((lines) => lines.length > 0)
  },
}

const side = (path: string, draft: Draft) => {
  const story = storyOf(path, draft)
  const records = tell(path, story.text, story.events)
  const output: OutputSide = {
    documents: [{ source: path, sha256: sha256(story.text), records }],
    version: null,
    options: null,
  }
  const byKey = new Map(story.keys.map((key, index) => [key, records[index]!]))
  const keys = new Map(records.map((record, index) => [record, story.keys[index]!]))
  const lines = new Map(
    draft.flat().flatMap((line) => [0, 1].map((index): [string, Line] => [`${line.key}/${index}`, line])),
  )
  return { output, byKey, keys, lines }
}

/** What the edit did to an event, told from the two drafts alone. */
function expectedKinds(
  before: Line,
  after: Line,
  isSecond: boolean,
  old: EventRecord,
  young: EventRecord,
): ChangeKind[] {
  const kinds: ChangeKind[] = []
  if (!isSecond && before.year !== after.year) kinds.push('re-dated')
  if (before.markers.join() !== after.markers.join()) kinds.push('re-cited')
  if (!isSecond && before.actor !== after.actor) kinds.push('actors-changed')
  // The other event of a sentence is cited with the whole sentence, whatever of it was changed.
  if (before.object !== after.object || (isSecond && (before.year !== after.year || before.actor !== after.actor))) {
    kinds.push('reworded')
  }
  const { start, line, column, sentence } = old.provenance
  const moved = young.provenance
  const stays = start === moved.start && line === moved.line && column === moved.column && sentence === moved.sentence
  return kinds.length > 0 || stays ? kinds : ['moved-only']
}

function check(draft: Draft, edited: Draft): void {
  const before = side('a.txt', draft)
  const after = side('a.txt', edited)
  const expected = new Map<string, string>()
  for (const [key, record] of before.byKey) {
    const young = after.byKey.get(key)
    if (young === undefined) expected.set(key, 'removed')
    else {
      const kinds = expectedKinds(before.lines.get(key)!, after.lines.get(key)!, key.endsWith('/1'), record, young)
      if (kinds.length > 0) expected.set(key, kinds.join(' '))
    }
  }
  for (const key of after.byKey.keys()) if (!before.byKey.has(key)) expected.set(key, 'added')
  const comparison = compareOutputs(before.output, after.output)
  const found = new Map<string, string>()
  for (const change of comparison.documents.flatMap(({ changes }) => changes)) {
    const old = change.before && before.keys.get(change.before)
    const young = change.after && after.keys.get(change.after)
    found.set(
      old !== null && young !== null && old !== young ? `${old} → ${young}` : (old ?? young)!,
      change.kinds.join(' '),
    )
  }
  expect(Object.fromEntries([...found].sort())).toEqual(Object.fromEntries([...expected].sort()))
  expect(comparison.same).toBe(after.byKey.size - [...expected.values()].filter((kinds) => kinds !== 'removed').length)
}

const CASES = 40

describe('an edit of a source gives exactly the changes that were made', () => {
  test.each(Object.entries(edits))(`where %s, ${CASES} times`, (name, edit) => {
    for (let seed = 0; seed < CASES; seed++) {
      const random = new Random(seed * 31 + name.length)
      const draft = randomDraft(random)
      check(draft, edit(draft, random))
    }
  })

  test(`where two edits are made at once, ${CASES} times`, () => {
    const names = Object.keys(edits)
    for (let seed = 0; seed < CASES; seed++) {
      const random = new Random(7_000 + seed)
      const draft = randomDraft(random)
      check(draft, edits[random.pick(names)]!(edits[random.pick(names)]!(draft, random), random))
    }
  })
})

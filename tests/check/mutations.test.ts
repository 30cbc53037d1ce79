import { expect, test } from 'vitest'
import { rules } from '../../src/check/rules/index.js'
import { ruleLevelsOf } from '../../src/check/settings.js'
import { validate } from '../../src/check/validate.js'
import type { EventRecord } from '../../src/model/event.js'
import { Random } from '../support/random.js'
import { randomDraft, storyOf } from './support/random-story.js'
import { type Files, foldersOf, goodOutput, readerOf, type Story, sign, stories } from './support/small-output.js'

/**
 * The mutation test of the validator: from a good output, one random corruption at a time, each of which has to be
 * caught. It is checked in three ways, the second and third after all hashes were made to agree again, as if the
 * corruption had been signed: with everything, with a fresh extraction, and by the rules that extract nothing.
 */
const CASES = 16
const SEED = 6_000

type Json = { [key: string]: unknown }

/** A corruption: changes the files, or gives false where this output has nothing of that kind. */
type Corrupt = (files: Files, random: Random) => boolean

const recordFiles = (files: Files) => [...files.keys()].filter((name) => name.endsWith('.events.jsonl'))
const linesOf = (files: Files, name: string) => files.get(name)!.trimEnd().split('\n')

/** Changes one record of one file. */
function inRecord(change: (record: EventRecord & Json, random: Random) => boolean): Corrupt {
  return (files, random) => {
    const name = random.pick(recordFiles(files))
    const lines = linesOf(files, name)
    const at = random.below(lines.length)
    const record = JSON.parse(lines[at]!) as EventRecord & Json
    if (!change(record, random)) return false
    const line = JSON.stringify(record)
    if (line === lines[at]) return false
    files.set(name, `${lines.with(at, line).join('\n')}\n`)
    return true
  }
}

function inLines(change: (lines: string[], random: Random) => boolean): Corrupt {
  return (files, random) => {
    const name = random.pick(recordFiles(files))
    const lines = linesOf(files, name)
    const before = lines.join('\n')
    if (!change(lines, random) || lines.join('\n') === before) return false
    files.set(name, lines.length === 0 ? '' : `${lines.join('\n')}\n`)
    return true
  }
}

function inManifest(change: (manifest: Json & { documents: Json[] }, random: Random) => boolean): Corrupt {
  return (files, random) => {
    const manifest = JSON.parse(files.get('output/manifest.json')!)
    if (!change(manifest, random)) return false
    files.set('output/manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
    return true
  }
}

/** Another digit in place of one of a number's digits. */
function otherDigit(text: string, random: Random): string {
  const places = [...text].flatMap((character, index) => (/\d/.test(character) ? [index] : []))
  const at = random.pick(places)
  return text.slice(0, at) + String((Number(text[at]) + 1 + random.below(9)) % 10) + text.slice(at + 1)
}

/** Another letter in place of one of a text's letters. */
function otherLetter(text: string, random: Random): string {
  const places = [...text].flatMap((character, index) => (/[a-z]/i.test(character) ? [index] : []))
  if (places.length === 0) return text
  const at = random.pick(places)
  const letter = 'abcdefghijklmnopqrstuvwxyz'[random.below(26)]!
  return text.slice(0, at) + (letter === text[at] ? 'q' : letter) + text.slice(at + 1)
}

/** The parts of a record that have a span. */
function spansOf({ clause, trigger, when, actors, places, citations, provenance }: EventRecord): Json[] {
  return [clause, trigger, ...(when ? [when] : []), ...actors, ...places, ...citations, provenance] as unknown as Json[]
}

const set = (target: unknown, key: string, value: unknown): true => {
  ;(target as Json)[key] = value
  return true
}

const corruptions: Readonly<Record<string, Corrupt>> = {
  'a digit of an offset': inRecord((record, random) => {
    const part = random.pick(spansOf(record))
    const key = random.pick(['start', 'end'])
    return set(part, key, Number(otherDigit(String(part[key]), random)))
  }),
  'a letter of a quote': inRecord((record, random) => set(record, 'quote', otherLetter(record.quote, random))),
  'a letter of a trigger': inRecord(({ trigger }, random) => set(trigger, 'text', otherLetter(trigger.text, random))),
  'a letter of a lemma': inRecord(({ trigger }, random) => set(trigger, 'lemma', otherLetter(trigger.lemma, random))),
  'a letter of an actor': inRecord(({ actors, places }, random) => {
    const mentions = [...actors, ...places]
    if (mentions.length === 0) return false
    const mention = random.pick(mentions)
    const key = random.pick(['text', 'name', 'entity'] as const)
    return set(mention, key, otherLetter(mention[key], random))
  }),
  'a role or type': inRecord(({ actors }, random) => {
    if (actors.length === 0) return false
    const actor = random.pick(actors)
    return random.below(2) === 0 ? set(actor, 'role', 'other') : set(actor, 'type', 'person')
  }),
  'a digit of a date': inRecord(
    ({ when }, random) => when !== null && set(when, 'edtf', otherDigit(when.edtf, random)),
  ),
  'a digit of a bound': inRecord(({ when }, random) => {
    const key = random.pick(['earliest', 'latest'] as const)
    return when?.[key] != null && set(when, key, otherDigit(when[key], random))
  }),
  'a letter of a date': inRecord(
    ({ when }, random) => when !== null && set(when, 'text', otherDigit(`${when.text}0`, random)),
  ),
  'a date taken out': inRecord((record) => record.when !== null && set(record, 'when', null)),
  'precision or anchor': inRecord(({ when }, random) => {
    if (when === null) return false
    return random.below(2) === 0 ? set(when, 'precision', 'decade') : set(when, 'anchor', 'relative')
  }),
  'a swapped label': inRecord(({ citations }, random) => {
    if (citations.length === 0) return false
    const citation = random.pick(citations)
    return set(citation, 'labels', [String(Number(citation.labels[0]) + 1 + random.below(9))])
  }),
  'a citation taken out': inRecord((record) => record.citations.length > 0 && set(record, 'citations', [])),
  'a citation taken twice': inRecord(({ citations }, random) => {
    return citations.length > 0 && citations.push({ ...random.pick(citations) }) > 0
  }),
  'how a citation is attached': inRecord(({ citations }, random) => {
    if (citations.length === 0) return false
    const [key, value] = random.pick([
      ['scope', 'clause'],
      ['status', 'orphan'],
      ['rule', 'by-hand'],
    ] as const)
    return set(random.pick(citations), key, value)
  }),
  'an event denied': inRecord((record) => set(record, 'negated', !record.negated)),
  'line, column or sentence': inRecord(({ provenance }, random) => {
    const key = random.pick(['line', 'column', 'sentence'] as const)
    return set(provenance, key, provenance[key] + 1 + random.below(3))
  }),
  'a section': inRecord(({ provenance }) => set(provenance, 'section', ['By hand'])),
  'a digit of an id': inRecord((record, random) => {
    return /\d/.test(record.id) && set(record, 'id', `evt_${otherDigit(record.id.slice(4), random)}`)
  }),
  'the source of a record': inRecord(({ provenance }, random) => {
    return set(provenance, 'source', random.pick(['../../etc/passwd', 'other.txt', '/etc/passwd']))
  }),
  'a digit of a hash in a record': inRecord(({ provenance }, random) => {
    return set(provenance, 'sha256', otherDigit(provenance.sha256, random))
  }),
  'a field lost or added': inRecord((record, random) => {
    const key = random.pick(Object.keys(record).filter((name) => name !== 'schema'))
    if (random.below(2) === 0) delete (record as Json)[key]
    else set(record, `${key}s`, 1)
    return true
  }),
  'a dropped line': inLines((lines, random) => lines.splice(random.below(lines.length), 1).length > 0),
  'a duplicated record': inLines((lines, random) => {
    const line = random.pick(lines)
    lines.splice(random.below(lines.length + 1), 0, line)
    return true
  }),
  'two swapped lines': inLines((lines, random) => {
    if (lines.length < 2) return false
    const at = random.below(lines.length - 1)
    lines.splice(at, 2, lines[at + 1]!, lines[at]!)
    return true
  }),
  'a line cut off': inLines((lines, random) => {
    const last = lines.length - 1
    lines[last] = lines[last]!.slice(0, 1 + random.below(lines[last]!.length - 2))
    return true
  }),
  'a line of something else': inLines((lines, random) => {
    lines.splice(random.below(lines.length + 1), 0, random.pick(['', '{}', 'null', '>>>>>>> theirs', '[1]', '"text"']))
    return true
  }),
  'a record moved to another file': (files, random) => {
    const [from, to] = recordFiles(files)
    const lines = linesOf(files, from!)
    const [line] = lines.splice(random.below(lines.length), 1)
    files.set(from!, lines.map((text) => `${text}\n`).join(''))
    files.set(to!, `${files.get(to!)}${line}\n`)
    return true
  },
  'a renamed file': (files, random) => {
    const name = random.pick([...files.keys()].filter((path) => !path.endsWith('manifest.json')))
    files.set(name.replace('.txt', '-2.txt'), files.get(name)!)
    return files.delete(name)
  },
  'a deleted file': (files, random) => files.delete(random.pick([...files.keys()])),
  'a file too many': (files, random) => {
    const name = random.pick(recordFiles(files))
    files.set(name.replace('.txt', '-copy.txt'), files.get(name)!)
    return true
  },
  'a source too many': (files) => files.set('seeds/later.txt', 'It came later.\n').size > 0,
  'a letter of a source': (files, random) => {
    const name = random.pick([...files.keys()].filter((path) => path.startsWith('seeds/')))
    files.set(name, otherLetter(files.get(name)!, random))
    return true
  },
  'a count of the manifest': inManifest(({ documents }, random) => {
    const document = random.pick(documents)
    const counts = random.pick([document.counts, document.coverage]) as Record<string, number>
    const key = random.pick(Object.keys(counts))
    return set(counts, key, counts[key]! + 1)
  }),
  'a document lost from the manifest': inManifest(({ documents }, random) => {
    return documents.splice(random.below(documents.length), 1).length > 0
  }),
}

/** Corruptions of files that hashes alone can tell; signing would undo them or make a good output of another source. */
const unsigned = ['a letter of a source', 'a digit of a hash in a record']

function output(random: Random): { files: Files; told: readonly Story[] } {
  const told = [...stories, storyOf('random.txt', randomDraft(random))]
  return { files: goodOutput(told), told }
}

/** The rules that find an error. */
async function rulesThatCatch(files: Files, told: readonly Story[]): Promise<Set<string>> {
  const settings = ruleLevelsOf(rules)
  const report = await validate({ folders: foldersOf(files), reader: readerOf(told), rules, settings, fresh: true })
  return new Set(report.findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : [])))
}

test('every corruption that makes an output untrue is caught', async () => {
  const rows: { kind: string; cases: number; all: number; signed: number; quick: number }[] = []
  for (const [index, [kind, corrupt]] of Object.entries(corruptions).entries()) {
    const row = { kind, cases: 0, all: 0, signed: 0, quick: 0 }
    for (let seed = 0; row.cases < CASES; seed++) {
      const random = new Random(SEED + index * 1_000 + seed)
      const { files, told } = output(random)
      if (!corrupt(files, random)) continue
      row.cases++
      if ((await rulesThatCatch(files, told)).size > 0) row.all++
      if (!unsigned.includes(kind)) sign(files)
      const found = await rulesThatCatch(files, told)
      found.delete('output-changed')
      if (found.size > 0) row.signed++
      found.delete('output-stale')
      if (found.size > 0) row.quick++
    }
    rows.push(row)
  }
  const sum = (key: 'cases' | 'all' | 'signed' | 'quick') => rows.reduce((total, row) => total + row[key], 0)
  const total = { kind: 'all', cases: sum('cases'), all: sum('all'), signed: sum('signed'), quick: sum('quick') }
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8)
  const table = [...rows, total].map(({ kind, cases, all, signed, quick }) => {
    return `${kind.padEnd(34)} ${String(cases).padStart(5)} ${share(all, cases)} ${share(signed, cases)} ${share(quick, cases)}`
  })
  console.log(['corruption                         cases   caught   signed  without extraction', ...table].join('\n'))
  expect(total.cases).toBeGreaterThanOrEqual(500)
  expect(rows.filter(({ cases, all }) => all < cases)).toEqual([])
  expect(rows.filter(({ cases, signed }) => signed < cases)).toEqual([])
})

test('a change that makes nothing untrue is told by the hash alone', async () => {
  const { files, told } = output(new Random(SEED))
  const name = recordFiles(files)[0]!
  files.set(name, files.get(name)!.replace('}\n', '} \n'))
  expect([...(await rulesThatCatch(files, told))]).toEqual(['output-changed'])
  sign(files)
  expect(await rulesThatCatch(files, told)).toEqual(new Set())
})

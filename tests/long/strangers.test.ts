import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filesOf, folderOf, regesta } from '../support/regesta.js'

/** Values that nobody expects. */
const odd = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  1e15,
  0.5,
  '',
  '../../outside/canary.txt',
  '/etc',
  'a\u001b]0;b\u0007\u202e',
  '::error::no',
  '\ud800',
  'x'.repeat(70_000),
  [],
  {},
  [[]],
  { __proto__: null, toString: 1 },
  '9'.repeat(400),
  'C:\\a',
  'a\0b',
  '9999-99-99',
)

/** One change of a value somewhere in JSON: replaced, removed, added, said twice. */
const bend = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add', 'repeat', 'cut', 'bytes'),
  value: odd,
})

type Bend = typeof bend extends fc.Arbitrary<infer T> ? T : never
type Place = { readonly holder: Record<string, unknown>; readonly key: string }

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesOf(holder[key])])
}

function bent(text: string, { at, how, value }: Bend): string | Uint8Array {
  if (how === 'cut') return text.slice(0, at % text.length)
  if (how === 'bytes') return Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0, 0x9b, 10])])
  const lines = text.startsWith('{\n') || !text.includes('\n') ? [text] : text.split('\n').filter(Boolean)
  const index = at % lines.length
  const json = JSON.parse(lines[index]!)
  const places = placesOf(json)
  const { holder, key } = places[at % places.length]!
  if (how === 'remove') delete holder[key]
  else if (how === 'add') holder[`${key}\u202e`] = value
  else if (how === 'repeat') lines.push(lines[index]!)
  else holder[key] = value
  lines[index] = JSON.stringify(json)
  return `${lines.join('\n')}\n`
}

const seeds = {
  'seeds/a.txt':
    'In 1961 Karl Meyer founded the mill.[1] He sold it in 1970.[2]\n\nReferences\n\n1. Orr, p. 3.\n2. Lund, p. 5.\n',
  'seeds/b.md': '# Annals\n\nOn 3 May 1812 the council of Riga met.[^1]\n\n[^1]: Holt, p. 9.\n',
}

const commands = [
  ['extract', '--check'],
  ['extract'],
  ['validate'],
  ['validate', '--format', 'github'],
  ['report', '-o', 'out/page.html'],
  ['export', '--to', 'csv', '-o', 'out/csv'],
  ['export', '--to', 'webannotation', '-o', 'out/web'],
  ['query', 'select * from events', '--format', 'csv'],
  ['diff', 'output', 'good'],
  ['merge', 'output', '-o', 'out/merged'],
]

const targets = [
  'output/manifest.json',
  'output/a.txt.events.jsonl',
  'regesta.config.json',
  'cached',
  'baseline.json',
] as const

/** A clone with an output, its settings and a cache in its tree, beside a folder that nobody named. */
function clone(): string {
  const folder = folderOf({ 'outside/canary.txt': 'alive' })
  const cwd = join(folder, 'clone')
  const config = { paths: ['seeds'], output: 'output', exclude: ['drafts/'], jobs: 1, cache: 'cached' }
  for (const [path, text] of Object.entries({ ...seeds, 'regesta.config.json': JSON.stringify(config) })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
  expect(regesta(['extract', '-q'], { cwd }).status).toBe(0)
  for (const [path, text] of Object.entries(filesOf(join(cwd, 'output')))) {
    mkdirSync(join(cwd, 'good'), { recursive: true })
    writeFileSync(join(cwd, 'good', path), Buffer.from(text, 'latin1'))
  }
  writeFileSync(join(cwd, 'baseline.json'), regesta(['validate', '--format', 'json'], { cwd }).out)
  return folder
}

test('whatever stands in what a clone carries, no command crashes, reaches out of it, or speaks to the terminal', () => {
  const pick = fc.tuple(fc.constantFrom(...targets), bend, fc.constantFrom(...commands))
  fc.assert(
    fc.property(pick, ([target, change, args]) => {
      const folder = clone()
      const cwd = join(folder, 'clone')
      const path =
        target === 'cached'
          ? join(
              'cached',
              Object.keys(filesOf(join(cwd, 'cached'))).filter((name) => !name.startsWith('seals'))[change.at % 4] ??
                '',
            )
          : target
      const text = readFileSync(join(cwd, path), 'utf8')
      writeFileSync(join(cwd, path), target === 'cached' ? text.slice(0, change.at % text.length) : bent(text, change))
      const all = target === 'baseline.json' ? ['validate', '--baseline', 'baseline.json'] : args
      const before = performance.now()
      const { status, out, err } = regesta(all, { cwd })
      expect(performance.now() - before).toBeLessThan(5_000)
      expect([0, 1, 2]).toContain(status)
      expect(err).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
      const words = all.includes('csv') ? err : out + err
      expect(words).not.toMatch(/(?![\t\n])[\p{Cc}\u202a-\u202e]/u)
      expect(filesOf(join(folder, 'outside'))).toEqual({ 'canary.txt': 'alive' })
      expect(Object.keys(filesOf(folder)).filter((name) => !/^(?:clone|outside)\//.test(name))).toEqual([])
    }),
    { seed: 22, numRuns: 60, endOnFailure: true },
  )
}, 600_000)

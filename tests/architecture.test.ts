import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from './support/source-files.js'

/** Which room may import which. A room is a folder of `src`, or a file that stands beside them. */
const edges: Readonly<Record<string, readonly string[]>> = {
  model: [],
  data: [],
  text: ['model', 'data'],
  calendar: ['model'],
  read: ['text', 'calendar', 'model'],
  cite: ['text', 'calendar', 'model'],
  split: ['text', 'calendar', 'model'],
  dates: ['text', 'calendar', 'model'],
  actors: ['text', 'calendar', 'model', 'data'],
  events: ['text', 'calendar', 'model'],
  write: ['text', 'calendar', 'model'],
  'segment.ts': ['read', 'cite', 'split', 'text', 'model'],
  'pipeline.ts': ['segment.ts', 'read', 'cite', 'split', 'dates', 'actors', 'events', 'text', 'model'],
  run: ['pipeline.ts', 'write', 'check', 'diff', 'text', 'model', 'data'],
  queue: ['run', 'model'],
  check: ['segment.ts', 'text', 'calendar', 'model'],
  diff: ['text', 'calendar', 'model'],
  report: ['text', 'calendar', 'model'],
  tables: ['model'],
  query: ['tables', 'model'],
  export: ['tables', 'text', 'calendar', 'model'],
  'plugin.ts': ['run', 'model'],
  'index.ts': ['plugin.ts', 'run', 'check', 'diff', 'report', 'model'],
  cli: ['run', 'check', 'diff', 'report', 'query', 'export', 'queue', 'model', 'text', 'data'],
}

/** Libraries that have one door. */
const doors: Readonly<Record<string, readonly string[]>> = {
  compromise: ['src/text/nlp.ts'],
  'chrono-node': ['src/dates/chrono.ts'],
  'wink-nlp': ['src/text/parts-of-speech/wink.ts'],
  'wink-eng-lite-web-model': ['src/text/parts-of-speech/wink.ts'],
  micromark: ['src/read/markdown.ts'],
  'micromark-extension-gfm': ['src/read/gfm.ts'],
  'micromark-extension-frontmatter': ['src/read/markdown.ts'],
  yaml: ['src/read/front-matter.ts'],
  htmlparser2: ['src/read/html.ts'],
  unified: ['src/plugin.ts'],
  bullmq: ['src/queue/open-queue.ts'],
  piscina: ['src/run/pool.ts'],
  '@duckdb/node-api': ['src/query/database.ts'],
  'iconv-lite': ['src/run/decode.ts'],
  'junit-report-builder': ['src/check/reporters/junit.ts'],
}

/** Rooms that run without zod: they know the model by its types alone. */
const withoutZod = [
  'text',
  'calendar',
  'read',
  'cite',
  'split',
  'dates',
  'actors',
  'events',
  'write',
  'segment.ts',
  'pipeline.ts',
]

const files = sourceFiles()
const roomOf = (path: string) => path.split('/')[1]!
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const imports = files.flatMap(({ path, imports }) => imports.map((entry) => ({ from: path, ...entry })))
const local = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map((entry) => ({ ...entry, to: posix.join(posix.dirname(entry.from), entry.specifier).replace(/\.js$/, '.ts') }))

describe('rooms', () => {
  test('import only what the table allows', () => {
    const broken = local.filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)]
      return here !== there && !edges[here]?.includes(there)
    })
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  test('are all in the table', () => {
    expect(files.map(({ path }) => path).filter((path) => !(roomOf(path) in edges))).toEqual([])
  })

  test('of the pipeline know the model by its types alone', () => {
    const heavy = local.filter(({ from, to, typeOnly }) => {
      return withoutZod.includes(roomOf(from)) && roomOf(to) === 'model' && !typeOnly
    })
    expect(heavy.map(({ from, to }) => `${from} → ${to}: expected import type`)).toEqual([])
  })
})

describe('files', () => {
  test('do not import each other in circles', () => {
    const next = new Map<string, string[]>()
    for (const { from, to, typeOnly } of local) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const circles: string[] = []
    const walk = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      else if (!done.has(file)) {
        for (const to of next.get(file) ?? []) walk(to, [...trail, file])
        done.add(file)
      }
    }
    for (const { path } of files) walk(path, [])
    expect(circles).toEqual([])
  })

  test('are at most 220 lines long', () => {
    const lengths = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    // The data of a gazetteer is not read as prose.
    const long = lengths.filter(({ path, lines }) => lines > 220 && !path.includes('/gazetteers/'))
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
  })

  test('of run and cli alone touch the disk, the network and other processes; data reads its own tables', () => {
    const system = /^node:(?:fs|fs\/promises|child_process|net|http|https|worker_threads|os|readline|process)$/
    const touching = imports.filter(({ from, specifier, typeOnly }) => {
      return !['run', 'cli'].includes(roomOf(from)) && system.test(specifier) && !typeOnly
    })
    const found = touching.map(({ from, specifier }) => `${from} → ${specifier}`)
    expect(found).toEqual(['src/data/read-data.ts → node:fs'])
  })
})

test('a library with one door is imported there and nowhere else', () => {
  const others = imports.filter(({ from, specifier }) => {
    const door = doors[packageOf(specifier)]
    return door !== undefined && !door.includes(from)
  })
  expect(others.map(({ from, specifier }) => `${from} → ${specifier}`)).toEqual([])
})

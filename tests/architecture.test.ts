import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from './support/source-files.js'

type Edges = Readonly<Record<string, readonly string[]>>

/** Which room may import which. A room is a folder of `src`, or a file that stands beside them. */
const edges: Edges = {
  model: [],
  data: [],
  english: [],
  identity: [],
  terminal: [],
  text: ['english', 'model', 'data'],
  calendar: ['english', 'model'],
  places: ['english', 'model', 'data'],
  read: ['text', 'calendar', 'english', 'model'],
  cite: ['text', 'calendar', 'english', 'model'],
  split: ['text', 'calendar', 'english', 'model'],
  dates: ['text', 'calendar', 'english', 'model'],
  actors: ['text', 'calendar', 'english', 'identity', 'places', 'model', 'data'],
  events: ['text', 'calendar', 'english', 'identity', 'model'],
  write: ['text', 'calendar', 'model'],
  language: ['text', 'english', 'model', 'data'],
  'segment.ts': ['read', 'cite', 'split', 'text', 'model'],
  'pipeline.ts': ['segment.ts', 'cite', 'language', 'dates', 'actors', 'events', 'text', 'model'],
  bibliography: ['model'],
  review: ['text', 'calendar', 'identity', 'model'],
  import: ['text', 'english'],
  run: [
    'pipeline.ts',
    'read',
    'import',
    'bibliography',
    'write',
    'review',
    'check',
    'diff',
    'text',
    'identity',
    'terminal',
    'model',
    'data',
  ],
  queue: ['run', 'identity', 'model'],
  check: ['segment.ts', 'review', 'text', 'calendar', 'identity', 'terminal', 'model'],
  diff: ['review', 'text', 'calendar', 'terminal', 'model'],
  report: ['review', 'export', 'tables', 'places', 'text', 'calendar', 'model'],
  tables: ['model'],
  query: ['calendar', 'tables', 'model'],
  export: ['tables', 'places', 'text', 'calendar', 'model'],
  'plugin.ts': ['run', 'read', 'model'],
  'index.ts': ['plugin.ts', 'run', 'review', 'check', 'diff', 'model'],
  describe: ['tables', 'calendar', 'model'],
  cli: [
    'run',
    'import',
    'review',
    'check',
    'diff',
    'describe',
    'report',
    'query',
    'export',
    'queue',
    'terminal',
    'model',
    'calendar',
    'identity',
    'text',
    'data',
  ],
}

/** The same within a room that is divided; what lies on top of it (`.`) may import all of them. */
const inner: Readonly<Record<string, Edges>> = {
  import: { office: ['.'], dump: ['.'], formats: ['.', 'office', 'dump'] },
  read: { 'plain-text': ['.'], markdown: ['.', 'plain-text'], html: ['.'], structure: ['.'] },
  actors: {
    spelling: ['.'],
    tagging: ['spelling'],
    names: ['spelling', 'tagging'],
    entities: ['spelling', 'names'],
    structure: ['spelling', 'names', 'entities'],
    references: ['spelling'],
  },
  events: {
    words: [],
    verbs: ['words'],
    phrases: ['words', 'verbs'],
    clauses: ['words', 'verbs'],
    dates: ['words', 'phrases', 'clauses'],
    constructs: ['arguments', 'phrases', 'verbs', 'words'],
    arguments: ['words', 'verbs', 'phrases', 'clauses', 'constructs'],
    participants: ['words', 'verbs', 'phrases', 'clauses', 'arguments'],
    kinds: ['words', 'verbs', 'clauses', 'arguments'],
    telling: ['words', 'phrases', 'clauses', 'arguments'],
    records: ['words', 'clauses', 'dates', 'arguments', 'participants', 'telling'],
  },
  check: {
    input: [],
    faults: ['.', 'input'],
    findings: ['.', 'input'],
    rules: ['.', 'input', 'faults'],
    reporters: ['.', 'findings'],
  },
  cli: { options: [], printing: ['options'], extracting: ['options', 'printing'] },
  run: {
    errors: [],
    files: [],
    lines: ['errors'],
    settings: ['errors', 'files'],
    sources: ['errors', 'files'],
    work: ['files', 'errors', 'settings', 'sources'],
    workers: ['errors', 'files', 'settings', 'work', 'program'],
    cache: ['files', 'work'],
    program: ['files', 'cache'],
    output: ['errors', 'files', 'sources', 'work', 'cache'],
    project: ['files', 'settings'],
  },
}

/** How many files may lie flat in one folder; folders of units, which have a generated index, are catalogues and may hold more. */
const MOST_FILES = 25

/** Libraries that have one door. */
const doors: Readonly<Record<string, readonly string[]>> = {
  compromise: ['src/text/nlp.ts'],
  'chrono-node': ['src/dates/chrono.ts'],
  'wink-nlp': ['src/text/parts-of-speech/wink.ts'],
  'wink-eng-lite-web-model': ['src/text/parts-of-speech/wink.ts'],
  yaml: ['src/read/markdown/front-matter.ts'],
  htmlparser2: ['src/read/html/walk-tags.ts', 'src/import/office/parse-xml.ts'],
  unified: ['src/read/markdown/markdown-processor.ts'],
  'remark-parse': ['src/read/markdown/markdown-processor.ts'],
  'remark-gfm': ['src/read/markdown/markdown-processor.ts'],
  'remark-frontmatter': ['src/read/markdown/markdown-processor.ts'],
  bullmq: ['src/queue/open-queue.ts'],
  // The thread hands over what is large.
  piscina: ['src/run/workers/pool.ts', 'src/run/workers/worker.ts'],
  '@duckdb/node-api': ['src/query/database.ts'],
  'iconv-lite': ['src/run/sources/decode.ts', 'src/import/decode-charset.ts'],
  'junit-report-builder': ['src/check/reporters/junit.ts'],
  'pdfjs-dist': ['src/import/formats/pdf/file/load-pdfjs.ts'],
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
  'language',
  'segment.ts',
  'pipeline.ts',
]

const files = sourceFiles()
const roomOf = (path: string) => path.split('/')[1]!
/** The folder within a room, `.` for what lies on top of it. */
const cornerOf = (path: string) => (path.split('/').length > 3 ? path.split('/')[2]! : '.')
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

  test('are left only where an edge of the table is taken', () => {
    const unused = Object.entries(edges).flatMap(([here, there]) =>
      there
        .filter((room) => !['text', 'calendar', 'model'].includes(room))
        .filter((room) => !local.some(({ from, to }) => roomOf(from) === here && roomOf(to) === room))
        .map((room) => `${here} → ${room}`),
    )
    expect(unused).toEqual([])
  })

  test('that are divided hold their inner edges', () => {
    const broken = local.filter(({ from, to }) => {
      const [room, here, there] = [roomOf(from), cornerOf(from), cornerOf(to)]
      if (room !== roomOf(to) || here === there || here === '.' || !(room in inner)) return false
      return !inner[room]?.[here]?.includes(there)
    })
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  test('hold few enough files to be seen at once', () => {
    const flat = new Map<string, number>()
    for (const { path } of files) flat.set(posix.dirname(path), (flat.get(posix.dirname(path)) ?? 0) + 1)
    const full = [...flat].filter(([folder, count]) => count > MOST_FILES && !existsSync(`${folder}/index.ts`))
    expect(full.map(([folder, count]) => `${folder}: ${count} files`)).toEqual([])
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
  test('do not import each other in circles, types included', () => {
    const next = new Map<string, string[]>()
    for (const { from, to } of local) next.set(from, [...(next.get(from) ?? []), to])
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
    // Lists are data: they are looked up, not read.
    const long = lengths.filter(({ path, lines }) => lines > 220 && !path.startsWith('src/english/'))
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
  })

  test('of run and cli alone touch the disk, the network and other processes; data reads its own tables', () => {
    const system = /^node:(?:fs|fs\/promises|child_process|net|http|https|worker_threads|os|readline|process)$/
    const touching = imports.filter(({ from, specifier, typeOnly }) => {
      return !['run', 'cli'].includes(roomOf(from)) && system.test(specifier) && !typeOnly
    })
    const found = touching.map(({ from, specifier }) => `${from} → ${specifier}`)
    expect(found).toEqual(['src/data/read-data.ts → node:fs', 'src/data/version.ts → node:fs'])
  })
})

test('streams are written by terminal/print.ts alone, and by the line that shows how far a batch is', () => {
  const writing = files.filter(({ text }) => /\bconsole\.\w+\(|\bstd(?:out|err)\.write\(/.test(text))
  expect(writing.map(({ path }) => path)).toEqual(['src/terminal/print.ts'])
})

test('what strangers wrote is opened, read and written by files/ alone; others look at names and stats, or read what is ours', () => {
  const looking = /^(?:type \w+|existsSync|lstat|lstatSync|readdir|realpath|realpathSync|rm|rmdir|stat|statSync|watch)$/
  const opening = files.flatMap(({ path, text }) =>
    [...text.matchAll(/import \{([^}]*)\} from 'node:fs(?:\/promises)?'/g)]
      .flatMap(([, names]) => names!.split(',').map((name) => name.trim()))
      .filter((name) => name !== '' && !looking.test(name) && !path.startsWith('src/run/files/'))
      .map((name) => `${path}: ${name}`),
  )
  expect(opening).toEqual([
    // The package's own files.
    'src/cli/report.ts: readFile',
    'src/data/read-data.ts: readFileSync',
    'src/data/version.ts: readFileSync',
    'src/run/cache/fingerprint.ts: readFileSync',
    'src/run/program/create-loader.ts: readFileSync',
  ])
})

test('a library with one door is imported there and nowhere else', () => {
  const others = imports.filter(({ from, specifier, typeOnly }) => {
    const door = doors[packageOf(specifier)]
    return door !== undefined && !typeOnly && !door.includes(from)
  })
  expect(others.map(({ from, specifier }) => `${from} → ${specifier}`)).toEqual([])
})

test('zod is a namespace wherever it is imported, so that its schemas of no use and its languages are left out of the package', () => {
  const whole = files.filter(({ text }) => /^import \{[^}]*\bz\b[^}]*\} from 'zod'/m.test(text))
  expect(whole.map(({ path }) => path)).toEqual([])
})

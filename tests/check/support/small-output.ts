import type { OutputLine } from '../../../src/check/input/checked-document.js'
import type { Folders } from '../../../src/check/input/checked-output.js'
import { parseLine } from '../../../src/check/input/parse-line.js'
import type { ReadFault } from '../../../src/check/input/read-fault.js'
import type { Reader } from '../../../src/check/validate.js'
import { coverageOf } from '../../../src/model/coverage-of.js'
import type { EventRecord } from '../../../src/model/event.js'
import type { Extraction } from '../../../src/model/extraction.js'
import type { Manifest, ManifestDocument } from '../../../src/model/manifest.js'
import { parseReview } from '../../../src/review/parse-review.js'
import { sumCoverage } from '../../../src/run/work/count.js'
import { miniRead } from './mini-reader.js'
import { sha256, type Told, tell } from './tell.js'

/** The files of an output and its sources by their names: `output/manifest.json`, `seeds/charter.txt`. */
export type Files = Map<string, string>

/** A source and its events, as a test tells them. */
export interface Story {
  readonly path: string
  readonly text: string
  readonly events: readonly Told[]
}

export const stories: readonly Story[] = [
  {
    path: 'charter.txt',
    text: `# The council

In 1961 the Harbor Council signed a charter in Lisbon,[1] and the Weavers Guild left the port.[2] The council met again on 3 May 1962.[3]

From 1970 to 1974 the Harbor Council built a tower 🗼 at Porto.[2] Nothing more is known.[4]

[1] Adler, The Charter of Lisbon.
[2] Brandt, Guilds and Ports.
[3] Minutes of the council.
[4] Costa, An Afterword.
`,
    events: [
      {
        sentence: 0,
        clause: 'In 1961 the Harbor Council signed a charter in Lisbon,[1]',
        trigger: 'signed',
        lemma: 'sign',
        when: ['1961', '1961'],
        actors: ['Harbor Council'],
        places: ['Lisbon'],
      },
      {
        sentence: 0,
        clause: 'the Weavers Guild left the port.',
        trigger: 'left',
        lemma: 'leave',
        when: ['1961', '1961'],
        actors: ['Weavers Guild'],
      },
      { sentence: 1, trigger: 'met', lemma: 'meet', when: ['3 May 1962', '1962-05-03'] },
      {
        sentence: 2,
        trigger: 'built',
        lemma: 'build',
        when: ['1970 to 1974', '1970/1974'],
        actors: ['Harbor Council'],
        places: ['Porto'],
      },
    ],
  },
  {
    path: 'letters/mill.txt',
    text: 'The Mill Company bought the river bank in the 1880s.[1]\nIn March 1891 the river took the mill.\n',
    events: [
      { sentence: 0, trigger: 'bought', lemma: 'buy', when: ['the 1880s', '188X'], actors: ['Mill Company'] },
      { sentence: 1, trigger: 'took', lemma: 'take', when: ['March 1891', '1891-03'] },
    ],
  },
]

const zero = { sentences: 0, citations: 0, dates: 0, actors: 0, events: 0, issues: 0 }

/** The files of a good output. */
export function goodOutput(told: readonly Story[] = stories): Files {
  const files: Files = new Map()
  for (const { path, text, events } of told) {
    files.set(`seeds/${path}`, text)
    files.set(`output/${path}.events.jsonl`, linesOf(tell(path, text, events)))
  }
  files.set('output/manifest.json', `${JSON.stringify(manifestOf(told), null, 2)}\n`)
  return files
}

export function linesOf(records: readonly EventRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}

export function manifestOf(told: readonly Story[]): Manifest {
  const documents = told.map(({ path, text, events }): ManifestDocument => {
    const { sentences, citations, lookalikes } = miniRead(text)
    const coverage = coverageOf(citations, lookalikes)
    return {
      source: path,
      mediaType: 'text/plain',
      sha256: sha256(text),
      published: null,
      outputs: [
        { format: 'events-jsonl', path: `${path}.events.jsonl`, sha256: sha256(linesOf(tell(path, text, events))) },
      ],
      counts: { ...zero, sentences: sentences.length, citations: citations.length, events: events.length },
      coverage,
    }
  })
  const add = <T extends Record<string, number>>(tallies: readonly T[], none: T): T =>
    tallies.reduce((sum, tally) => {
      return Object.fromEntries(Object.keys(none).map((key) => [key, sum[key]! + tally[key]!])) as T
    }, none)
  return {
    schema: 'regesta/manifest@1',
    version: '1.0.0',
    options: {
      leadingMarker: 'previous',
      dateMode: 'auto',
      published: null,
      encoding: 'utf-8',
      formats: ['events-jsonl'],
    },
    documents,
    failures: [],
    totals: {
      documents: documents.length,
      failures: 0,
      ...add(
        documents.map(({ counts }) => counts),
        zero,
      ),
    },
    coverage: sumCoverage(documents.map(({ coverage }) => coverage)),
  }
}

/** Makes the manifest's hashes, and those in the records, agree with the files again: a corruption that covers its traces. */
export function sign(files: Files): void {
  const text = files.get('output/manifest.json')
  if (text === undefined) return
  let manifest: Manifest
  try {
    manifest = JSON.parse(text) as Manifest
  } catch {
    return
  }
  const documents = manifest.documents.map((document) => {
    const source = files.get(`seeds/${document.source}`)
    const hash = source === undefined ? document.sha256 : sha256(source)
    const outputs = document.outputs.map((output) => {
      const name = `output/${output.path}`
      const records = files.get(name)
      if (records === undefined) return output
      const renewed = hash === document.sha256 ? records : records.replaceAll(document.sha256, hash)
      files.set(name, renewed)
      return { ...output, sha256: sha256(renewed) }
    })
    return { ...document, sha256: hash, outputs }
  })
  files.set('output/manifest.json', `${JSON.stringify({ ...manifest, documents }, null, 2)}\n`)
}

/** The two folders of a check, in memory. */
export function foldersOf(files: Files): Folders {
  const within = (folder: string) =>
    [...files.keys()].flatMap((name) => (name.startsWith(`${folder}/`) ? [name.slice(folder.length + 1)] : [])).sort()
  const read = (folder: string, path: string): string | ReadFault => {
    if (path.startsWith('/') || path.split('/').includes('..')) {
      return { code: 'outside', message: `Unexpected path ${JSON.stringify(path)}, expected one within the folder` }
    }
    return files.get(`${folder}/${path}`) ?? { code: 'missing', message: 'Unexpected gap, expected a file' }
  }
  return {
    nameOf: ({ folder, path }) => `${folder === 'output' ? 'output' : 'seeds'}/${path}`,
    outputs: within('output').filter((path) => path.endsWith('.events.jsonl')),
    reviews: within('output').filter((path) => path.endsWith('.review.jsonl')),
    sources: within('seeds'),
    readManifest: async () => read('output', 'manifest.json'),
    async readOutput(path) {
      const text = read('output', path)
      return typeof text === 'string' ? { lines: splitLines(text), sha256: sha256(text) } : text
    },
    async readReview(path) {
      const text = read('output', path)
      if (typeof text !== 'string') return { path, sha256: null, fault: text, decisions: [], faults: [] }
      return { path, sha256: sha256(text), fault: null, ...parseReview(text) }
    },
    async readSource(path) {
      const text = read('seeds', path)
      if (typeof text !== 'string') return text
      if (text.includes('\uFFFD'))
        return { code: 'unreadable', message: 'Unexpected byte 0xff at offset 0, expected UTF-8' }
      return { id: path, path, mediaType: 'text/plain', text, sha256: sha256(text), published: null }
    },
  }
}

function splitLines(text: string): OutputLine[] {
  const lines = text.split('\n')
  const whole = lines.at(-1) === ''
  if (whole) lines.pop()
  return lines.map((line, index) => {
    // The text of these tests holds no bytes: U+FFFD stands for one that is not UTF-8.
    const fault = { rule: 'not-utf-8', message: 'Unexpected bytes, expected a line in UTF-8' } as const
    if (line.includes('\uFFFD')) return { number: index + 1, record: null, faults: [fault] }
    return parseLine(line, index + 1, whole || index < lines.length - 1)
  })
}

/** Reads and extracts the small documents anew: what the stories tell, for the text that they were told of. */
export function readerOf(told: readonly Story[] = stories): Reader {
  return {
    version: '1.0.0',
    read: async ({ text }) => miniRead(text),
    async extract({ path, text }) {
      const story = told.find((candidate) => candidate.path === path)
      const events = story?.text === text ? tell(path, text, story.events) : []
      return { events } as unknown as Extraction
    },
  }
}

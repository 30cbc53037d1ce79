import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { alternationOf } from '../src/english/alternation-of.js'
import { bundleExtraction } from './support/extract-without.js'

const extractionWithout = await bundleExtraction()
const withAll = await extractionWithout('')

/** Every list of `english/`, by its file and name, with what it holds. */
const lists = await Promise.all(
  readdirSync('src/english', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map(async (path) => ({ path, module: (await import(`../src/english/${path}`)) as Record<string, unknown> })),
).then((files) =>
  files.flatMap(({ path, module }) =>
    Object.entries(module)
      .filter(([, value]) => typeof value === 'object')
      .map(([name, value]) => ({ list: `${path.replace('.ts', '')}/${name}`, words: wordsOf(value) })),
  ),
)

/** The words in a list, a list of lists, or a table by words, in lower case. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.toLowerCase().split(/\s+/)
  if (value instanceof Map) return wordsOf([...value])
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(wordsOf)
  return typeof value === 'object' && value !== null ? wordsOf(Object.entries(value)) : []
}

/** The sentences of the fixtures, as plain text: a line each, or a cell of a table; `⏎` stands for a line break. */
const sentences = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?:actors|cite|dates|events|english|read|split)\/.*\.md$/.test(path))
  .sort()
  .flatMap(sentencesOf)

/** Each is a document of its own; news has a date of publication. */
function sentencesOf(path: string) {
  const room = path.split('/')[0]!
  const published = path.endsWith('/news.md') ? '2009-06-04' : null
  return readFileSync(`tests/${path}`, 'utf8')
    .split('\n')
    .filter((line) => !/^#|^$/.test(line))
    .map((line) => (line.startsWith('|') ? line.split('|')[1]!.trim() : line.replaceAll(' | ', ' ')))
    .map((line) => line.replaceAll(/\[(\[[^\]]+\]|[^\]]+)\]\([^ )]*(?: "[^"]*")?\)/g, '$1').replaceAll('⏎', '\n'))
    .map((text) => ({ room, text, published, told: undefined as string | undefined }))
}

/** A regex that finds one of the words; of longer ones, which may be lemmas, their beginning is enough. */
function holderOf(words: readonly string[]): RegExp {
  const [short, long] = [words.filter((word) => word.length < 4), words.filter((word) => word.length >= 4)]
  const stems = alternationOf(long.map((word) => word.slice(0, Math.max(3, word.length - 2))))
  return new RegExp(`(?<!\\p{L})(?:${stems}|${alternationOf(short)}(?!\\p{L}))`, 'iu')
}

/** The room whose fixtures are likely to need the lists of a folder: they are tried first. */
const LIKELY: Readonly<Record<string, string>> = { dates: 'dates', names: 'actors', sentences: 'split', marks: 'cite' }

test.each(lists)('$list has a fixture that needs it', async ({ list, words }) => {
  const extract = await extractionWithout(list)
  const holder = holderOf(words)
  const candidates = sentences.filter(({ text }) => holder.test(text))
  const likely = LIKELY[list.split('/')[0]!] ?? 'events'
  const first = candidates.filter(({ room }) => room === likely)
  const witness = [...first, ...candidates.filter(({ room }) => room !== likely)].find((sentence) => {
    sentence.told ??= JSON.stringify(withAll(sentence))
    return JSON.stringify(extract(sentence)) !== sentence.told
  })
  expect(witness, `a sentence of a fixture that is read otherwise where ${list} is empty`).toBeDefined()
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
// @ts-expect-error a script without types
import { browserBundle } from '../../scripts/browser-bundle.mjs'
import type { Answer, Question } from '../../site/playground/protocol.js'
import { folderOf, regesta } from '../support/regesta.js'

const ADDRESS = 'https://example.org/regesta/playground/'

let bundle = ''

beforeAll(async () => {
  bundle = await browserBundle()
})

/** A worker of a browser, as far as this one sees it: no `process`, no `Buffer`, no `require`, and a `fetch` that knows two folders. */
function startWorker({ missing = '' } = {}) {
  const asked: string[] = []
  const told: Answer[] = []
  let listen: (event: { data: Question }) => Promise<void> = async () => {}
  const context = createContext({
    location: new URL('worker.js', ADDRESS),
    addEventListener: (_: string, listener: typeof listen) => (listen = listener),
    postMessage: (answer: Answer) => told.push(structuredClone(answer)),
    fetch: async (address: URL) => {
      asked.push(address.href)
      const [folder, name] = address.href.slice(ADDRESS.length).split('/')
      if (name === missing) return new Response('', { status: 404 })
      if (folder === 'report') return new Response(readFileSync(`dist/report/client/${name}`))
      return new Response(gzipSync(readFileSync(`dist/data/${name!.replace('.table', '.bin')}`), { level: 1 }))
    },
    ...{ URL, Response, TextDecoder, TextEncoder, DecompressionStream, btoa },
  })
  runInContext('globalThis.self = globalThis', context)
  runInContext(bundle, context)
  const ask = async (question: Question) => {
    await listen({ data: question })
    return told.at(-1)!
  }
  return { ask, asked, told }
}

const texts: Readonly<Record<string, Question['mediaType']>> = {
  '000_a8824dca8932bba3.txt': 'text/plain',
  'harbour.md': 'text/markdown',
  'harbour.html': 'text/html',
}

const own: Readonly<Record<string, string>> = {
  'harbour.md': `---
title: The harbour
date: 1931-05-02
---

# The harbour

In March 1871 Elin Brandt, a merchant, founded the *Nordhavn Company*.[^1] It was sold in the late 1890s – for £4 – and
the following year the council closed it (Marsh 1902, 14).

[^1]: Marsh, *The Ports* (1902).
`,
  'harbour.html': `<!doctype html><html><head><title>Øre</title></head><body><p>On 3 May 1962 the mayor, Ana
Lück&eacute;, opened the bridge.<sup>[2]</sup></p><p>Elle est n&eacute;e en 1901 dans une petite ville du nord.</p></body></html>\n`,
}

describe('the browser gives the bytes that the command gives', () => {
  test.each(Object.entries(texts))('%s', async (name, mediaType) => {
    const text = own[name] ?? readFileSync(join('seeds', name), 'utf8')
    const folder = folderOf({ [`sources/${name}`]: text })
    expect(regesta(['extract', 'sources', '-o', 'out'], { cwd: folder })).toMatchObject({ status: 0 })
    expect(regesta(['report', 'out', '--source', 'sources', '--no-map'], { cwd: folder })).toMatchObject({ status: 0 })
    const answer = await startWorker().ask({ name, text, mediaType, published: null })
    if (answer.kind !== 'found') throw new Error(JSON.stringify(answer))
    expect(answer.records).toBe(readFileSync(join(folder, `out/${name}.events.jsonl`), 'utf8'))
    expect(answer.records.length).toBeGreaterThan(500)
    expect(answer.report).toBe(readFileSync(join(folder, 'report.html'), 'utf8'))
    if (name in own) return
    expect(answer.records).toBe(readFileSync(join('output', `${name}.events.jsonl`), 'utf8'))
    expect(answer.figures).toEqual({ sentences: 18, events: 38, dated: expect.any(Number), cited: expect.any(Number) })
  })
})

const question: Question = { name: 'a.txt', text: 'In 1961 Syria left.', mediaType: 'text/plain', published: null }

describe('the worker', () => {
  test('fetches its own tables and the parts of the report once, from beside itself, and nothing else', async () => {
    const { ask, asked, told } = startWorker()
    await ask(question)
    await ask(question)
    const names = [
      ...['clusters', 'compromise', 'gazetteers', 'languages', 'lexicon', 'name-tags', 'weights'].map(
        (name) => `tables/${name}.table`,
      ),
    ]
    const parts = ['frame.html', 'main.js', 'page.css'].map((name) => `report/${name}`)
    expect(asked.sort()).toEqual([...parts, ...names].map((path) => ADDRESS + path).sort())
    expect(told.slice(0, 7).map((answer) => answer.kind === 'progress' && answer.done)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('says what it could not fetch, and fetches it when it is asked again', async () => {
    const { ask } = startWorker({ missing: 'weights.table' })
    expect(await ask(question)).toEqual({
      kind: 'fault',
      message: '/regesta/playground/tables/weights.table: Unexpected status 404, expected 200',
    })
  })

  test('says what is wrong with a date', async () => {
    expect(await startWorker().ask({ ...question, published: '1961-13' })).toEqual({
      kind: 'fault',
      message: 'Unexpected date "1961-13", expected EDTF, as 1987-05 or 1987-05-03',
    })
  })

  test('answers a text of nothing by a report of nothing', async () => {
    expect(await startWorker().ask({ ...question, text: '' })).toMatchObject({ kind: 'found', records: '' })
  })
})

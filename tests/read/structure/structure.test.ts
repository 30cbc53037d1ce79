import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { segmentText } from '../../support/segment-text.js'
import { type Case, readCases } from './read-cases.js'

const STRUCTURE: ReadonlySet<string> = new Set(['label', 'head', 'entry'])
const BRACKETS = /⟦([^⟧]*)⟧/g
const DATES = /(?<!\])\[([^\]\d:]+)\]\((?:[\d-]*)\)/g

const casesOf = (name: string) => readCases(join(import.meta.dirname, `${name}.md`), BRACKETS)

/** What of a text is structure, and what stands in no sentence at all. */
function read({ text, mediaType }: Case) {
  const { sentences } = segmentText(text, {}, mediaType)
  const blocks = new Map<number, { start: number; end: number; kind: string }>()
  for (const { block, kind, span } of sentences) {
    blocks.set(block, { start: blocks.get(block)?.start ?? span.start, end: span.end, kind })
  }
  const structure = [...blocks.values()].filter(({ kind }) => STRUCTURE.has(kind))
  const slices = sentences.map(({ span }) => text.slice(span.start, span.end))
  return { structure: structure.map(({ start, end }) => text.slice(start, end)), slices }
}

const words = ({ text, marks }: Case) => marks.map(({ start, end }) => text.slice(start, end).trim())

describe.each(['speakers', 'heads'])('%s', (name) => {
  const cases = casesOf(name).map((one) => {
    const text = one.text.replace(DATES, '$1')
    if (text === one.text) return one
    // Dates have a test of their own.
    return { ...one, text, marks: undefined }
  })
  test.each(cases.map((one, at) => [one.name, one, casesOf(name)[at]!] as const))('%s', (_, one, raw) => {
    const { structure } = read(one as Case)
    expect(structure).toEqual(words(raw))
  })
})

describe('paragraph numbers', () => {
  test.each(casesOf('paragraph-numbers').map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { slices } = read(one)
    const numbers = words(one)
    const plain = one.text.replaceAll('\\', '').replaceAll(/<[^>]+>/g, ' ')
    const kept = slices.join(' ').replaceAll('\\', '').replaceAll(/\s+/g, ' ')
    const expected = numbers.reduce((text, number) => text.replace(`${number} `, ''), plain)
    expect(kept).toBe(expected.replaceAll(/\s+/g, ' ').trim())
  })
})

import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const REF = /<ref\b([^<>]{0,200})>/gi
const TEMPLATE =
  /\{\{\s?(sfnp?|sfnm|harvn?b?|harvtxt|harvcol(?:nb|txt)?|efn(?:-[a-z]{2})?|refn|r|rp|cite [a-z ]{2,20}|citation|notetag|note|fn|cn|fact|citation needed|page needed|clarify|when)\s?(?=[|}])/gi
const LONGEST = 4_000
const NAME = /\bname\s?=\s?(?:"([^"]{1,80})"|'([^']{1,80})'|([^\s"'/>]{1,80}))/i
const FLAG = /^(?:cn|fact|citation needed|page needed|clarify|when)$/i
const SHORT = /^(?:sfnp?|sfnm|harv)/i

/** The markup of a wiki's source: `<ref name="a">…</ref>`, `<ref name="a" />`, `{{sfn|Orr|1960|p=12}}`, `{{efn|…}}`. */
export const wikiSource: MarkerStyle = {
  name: 'wiki-source',
  sign: /<ref|\{\{/i,
  isMarkup: true,
  find: (text) => [...refs(text), ...templates(text)].sort((a, b) => a.start - b.start),
}

function* refs(text: string): Generator<FoundMarker> {
  for (const { index: start, 0: opening, 1: attributes = '' } of text.matchAll(REF)) {
    const [, double, single, bare] = NAME.exec(attributes) ?? []
    const name = double ?? single ?? bare
    const from = start + opening.length
    const length = attributes.endsWith('/') ? 0 : text.slice(from, from + LONGEST).search(/<\/ref\s?>/i)
    if (length < 0) continue
    const end = attributes.endsWith('/') ? from : text.indexOf('>', from + length) + 1
    const source = length > 0 ? { source: { start: from, end: from + length } } : {}
    yield { start, end, kind: 'note', labels: name === undefined ? [] : [name], ...source }
  }
}

function* templates(text: string): Generator<FoundMarker> {
  for (const { index: start, 0: opening, 1: name = '' } of text.matchAll(TEMPLATE)) {
    const end = endOfTemplate(text, start)
    if (end < 0) continue
    const from = start + opening.length
    const fields = text
      .slice(from, end - 2)
      .split('|')
      .slice(1)
    const plain = fields.filter((field) => !field.includes('='))
    const page = fields
      .flatMap((field) => /^\s?(?:pp?|loc|page|pages)\s?=\s?(.{1,40})$/.exec(field)?.[1] ?? [])
      .join(', ')
    const locator = page === '' ? {} : { locator: page.trim() }
    if (FLAG.test(name)) yield { start, end, kind: 'flag', labels: [] }
    else if (/^rp$/i.test(name)) yield { start, end, kind: 'flag', labels: [] }
    else if (SHORT.test(name)) yield { start, end, kind: 'author-year', labels: [plain.join(' ').trim()], ...locator }
    else if (/^r$/i.test(name)) yield { start, end, kind: 'note', labels: plain.map((field) => field.trim()) }
    else yield { start, end, kind: 'note', labels: [], source: { start: Math.min(from + 1, end - 2), end: end - 2 } }
  }
}

function endOfTemplate(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length - 1 && at - start < LONGEST; at++) {
    if (text[at] === '{' && text[at + 1] === '{') {
      depth++
      at++
    } else if (text[at] === '}' && text[at + 1] === '}') {
      at++
      if (--depth === 0) return at + 1
    }
  }
  return -1
}

// Makes files of invented prose with notes in every place by pandoc and LibreOffice, imports them, and prints how many notes are the same
// as those of their source, and how many pandoc finds. Wants pandoc and libreoffice-writer-nogui of Debian.
//
//   npm run build && node bench/office.mjs
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const { importFile } = await import('../build/import/import-file.js')
const folder = mkdtempSync(join(tmpdir(), 'regesta-office-'))
const run = (command, args) =>
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 }).toString()

/** Where the notes of a document stand; `m` is the marker. */
const places = {
  paragraphs: (m, n) => `The council of year ${n} sold the mill.${m} It burned.`,
  headings: (m, n) => `## The mill of year ${n}${m}\n\nIt burned.`,
  lists: (m, n) => `${n % 2 ? '1.' : '-'} rye\n${n % 2 ? '2.' : '-'} malt of year ${n}${m}\n\n`,
  'nested-lists': (m, n) => `- rye\n\n    1. malt of year ${n}.${m}\n    2. flour\n`,
  quotations: (m, n) => `> The mill of year ${n} burned.${m}\n>\n> It sank.`,
  cells: (m, n) => `| Year | Owner |\n|---|---|\n| ${n} | Holt${m} |\n| 17${n} | Dunn |\n`,
  'long-notes': (m, n) => `The mill of year ${n} burned.${m}`,
  emphasis: (m, n) => `The *mill of **year ${n}***${m} and *it burned*.`,
  adjacent: (m, n) => `The mill of year ${n} burned.${m}${m.replace(/\d+/, (own) => Number(own) + 30)} It sank.`,
  punctuation: (m, n) => `“The mill of ${n},”${m} he said, 3 km^2^, the 4^th^ day, H~2~O.`,
  links: (m, n) => `[The mill of ${n}](https://aldmere.example/${n})${m} burned.`,
  definitions: (m, n) => `mill ${n}\n:   It burned.${m}`,
}
const noteOf = (place, n) =>
  `[^${n}]: Holt, *Ledgers* of ${n}, p. ${n}.${place === 'long-notes' ? `\n\n    It burned.\n\n    > And it sank in ${n}.\n\n    - rye` : ''}`
for (const [place, write] of Object.entries(places)) {
  const count = place === 'adjacent' ? 60 : 30
  const text = Array.from({ length: 30 }, (_, at) => write(`[^${at + 1}]`, at + 1)).join('\n\n')
  const notes = Array.from({ length: count }, (_, at) => noteOf(place, at + 1)).join('\n\n')
  writeFileSync(join(folder, `${place}.md`), `---\ntitle: The mill\nlang: en\n---\n\n${text}\n\n${notes}\n`)
  for (const format of ['docx', 'odt', 'epub', 'rtf', 'jats', 'tei'])
    run('pandoc', ['-s', `${place}.md`, '-t', format, '-o', `${place}.pandoc.${format}`])
}
const office = (format, files) =>
  run('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    'office',
    ...files,
  ])
const written = Object.keys(places).map((place) => `${place}.pandoc.docx`)
for (const format of ['odt', 'rtf', 'epub']) office(format, written)
office(
  'docx:MS Word 2007 XML',
  Object.keys(places).map((place) => `office/${place}.pandoc.odt`),
)

/** The notes of a file, as pandoc reads it. */
function byPandoc(file, format) {
  const notes = []
  const walk = (node) => {
    if (node?.t === 'Note') notes.push(plain(JSON.stringify(textsOf(node.c))))
    else if (node && typeof node === 'object') Object.values(node).forEach(walk)
  }
  walk(JSON.parse(run('pandoc', ['-f', format, '-t', 'json', file])).blocks)
  return notes
}
const textsOf = (node) =>
  node?.t === 'Str' ? [node.c] : node && typeof node === 'object' ? Object.values(node).flatMap(textsOf) : []
const plain = (text) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

const rows = {}
const files = [
  ...readdirSync(folder).filter((name) => /\.pandoc\./.test(name)),
  ...readdirSync(join(folder, 'office')).map((name) => `office/${name}`),
]
for (const file of files) {
  const [place] = file.replace('office/', '').split('.')
  const format = file.split('.').at(-1)
  const truth = byPandoc(`${place}.md`, 'markdown')
  const { document } = await importFile({ origin: file, bytes: readFileSync(join(folder, file)), sha256: '' })
  const notes = new Map(
    document.notes.map(({ label, pieces }) => [label, pieces.map(({ text }) => text ?? '').join('')]),
  )
  const pieces = document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat(2) : (block.pieces ?? []),
  )
  const called = pieces.filter(({ kind }) => kind === 'note').map(({ label }) => plain(notes.get(label) ?? ''))
  const name = `${format} by ${file.startsWith('office/') ? 'LibreOffice' : 'pandoc'}`
  rows[name] ??= { files: 0, notes: 0, 'same, in order': 0, others: 0, 'found by pandoc': 0 }
  const row = rows[name]
  row.files++
  row.notes += truth.length
  row['same, in order'] += truth.filter((note, at) => note === called[at]).length
  row.others += Math.max(0, called.length - truth.length)
  row['found by pandoc'] += format === 'tei' ? 0 : byPandoc(file, format).length
}
console.table(rows)
rmSync(folder, { recursive: true })

// Makes PDF files of invented prose with TeX, groff, Ghostscript and LibreOffice, imports them and prints how many notes stand at the
// sentence that they were written for. Wants texlive-latex-recommended, texlive-fonts-recommended, lmodern, groff, ghostscript and
// libreoffice-writer-nogui of Debian.
//
//   npm run build && node bench/pdf.mjs [--keep FOLDER] [NAME…]
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { invent } from './pdf/invent.mjs'
import { judge } from './pdf/judge.mjs'
import { layouts } from './pdf/layouts.mjs'
import { byGroff, byLibreOffice, byTex } from './pdf/writers.mjs'

const { values, positionals } = parseArgs({
  options: { keep: { type: 'string' }, importer: { type: 'string' } },
  allowPositionals: true,
})
const { pdf } = await import(values.importer ?? '../build/import/formats/pdf/pdf.js')
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'regesta-pdf-'))
mkdirSync(folder, { recursive: true })

const modern = '\\usepackage[T1]{fontenc}\\usepackage{lmodern}'
const power = (figure) => `\\textsuperscript{${figure}}`
const table = `\\noindent\\begin{tabular}{lll}Year & Ground & Yield\\\\ 1810 & 2.5 m${power(2)} & 10${power(3)} t\\\\
1811 & 14 km${power(2)} & 10${power(4)} t\\\\ 1812 & 7 cm${power(3)} & 10${power(-2)} t\\\\\\end{tabular}`
const article = { chapters: 4, paragraphs: 18 }
const kinds = {
  'tex-article': [article, byTex, { setup: modern }],
  'tex-old-fonts': [article, byTex, { options: '10pt', setup: '\\pagestyle{headings}' }],
  'tex-two-columns': [article, byTex, { options: '10pt,twocolumn,twoside', setup: `${modern}\\pagestyle{headings}` }],
  'tex-chapters': [
    { chapters: 5, paragraphs: 25 },
    byTex,
    { documentClass: 'book', options: '11pt,openany', setup: modern },
  ],
  'tex-times': [
    article,
    byTex,
    { options: '12pt,twoside', setup: '\\usepackage[T1]{fontenc}\\usepackage{mathptmx}\\pagestyle{headings}' },
  ],
  'tex-long-notes': [{ ...article, longNotes: true }, byTex, { options: '11pt', setup: modern }],
  'tex-dense': [
    { ...article, notesOf: 2 },
    byTex,
    { options: '10pt,a5paper', setup: `${modern}\\usepackage{microtype}` },
  ],
  'tex-endnotes': [article, byTex, { setup: modern, endnotes: true }],
  'tex-by-page': [{ chapters: 10, paragraphs: 3 }, byTex, { setup: modern, onPages: true }],
  'tex-symbols': [
    { chapters: 10, paragraphs: 3, notesOf: 0.5 },
    byTex,
    { setup: `${modern}\\renewcommand{\\thefootnote}{\\fnsymbol{footnote}}`, onPages: true },
  ],
  'tex-tables': [article, byTex, { setup: modern, table }],
  'groff-one-column': [article, byGroff, {}],
  'groff-two-columns': [article, byGroff, { columns: 2 }],
  'groff-long-notes': [{ ...article, longNotes: true }, byGroff, {}],
  ghostscript: [article, byGroff, { throughPostScript: true }],
  'office-one-column': [article, byLibreOffice, {}],
  'office-two-columns': [article, byLibreOffice, { columns: 2 }],
  'office-by-page': [article, byLibreOffice, { restart: 'page' }],
  'office-tagged': [{ ...article, longNotes: true }, byLibreOffice, { tagged: true }],
  'office-endnotes': [article, byLibreOffice, { noteClass: 'endnote' }],
  ...layouts,
}

const rows = []
for (const [index, [name, [shape, write, options]]] of Object.entries(kinds).entries()) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const chapters = invent({ seed: index + 1, ...shape })
  write(chapters, { folder, name, ...options })
  const bytes = readFileSync(join(folder, `${name}.pdf`))
  const start = performance.now()
  const document = await pdf.read(bytes, { fileBytes: 1e9, inflatedBytes: 1e9 })
  const time = performance.now() - start
  const { truth, right, wrong, invented, noteText, words, wordsWrong } = judge(document, chapters)
  rows.push({
    name,
    pages: document.pages.count,
    notes: truth,
    'at their sentence': `${((100 * right) / truth).toFixed(1)} %`,
    'words whole': `${((100 * noteText) / truth).toFixed(1)} %`,
    wrong,
    invented,
    'text words wrong': `${wordsWrong} of ${words}`,
    'ms a page': (time / document.pages.count).toFixed(1),
    warnings: document.warnings.length,
  })
}
console.table(rows)
if (!values.keep) rmSync(folder, { recursive: true })

// Layouts that the importer was not made on: other macros, engines and printers of pages.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { byLibreOffice, byTex, raise } from './writers.mjs'

const modern = '\\usepackage[T1]{fontenc}\\usepackage{lmodern}'
const article = { chapters: 4, paragraphs: 18 }
const short = { chapters: 5, paragraphs: 6 }
const lettrine = (text) => text.replace(/^(\w)(\S*)/, '\\lettrine{$1}{$2}')

/** By groff with its me or mm macros. */
function byOtherGroff(chapters, { folder, name, macros, setup = '' }) {
  const plain = (text) => raise(text, '\\s-3\\u', '\\d\\s+3')
  const [open, close, mark] = macros === 'me' ? ['.(f', '.)f', '\\**'] : ['.FS', '.FE', '\\*F']
  const called = macros === 'me' ? '\\**\\ ' : ''
  const body = chapters.map(({ title, paragraphs }) => {
    const texts = paragraphs.map((list) => {
      const lines = list.map(({ text, note }) =>
        note ? `${plain(text)}${mark}\n${open}\n${called}${plain(note.text)}\n${close}` : plain(text),
      )
      return `${macros === 'me' ? '.pp' : '.P'}\n${lines.join('\n')}`
    })
    return `${macros === 'me' ? `.sh 1 "${title}"` : `.H 1 "${title}"`}\n${texts.join('\n')}`
  })
  writeFileSync(join(folder, `${name}.${macros}`), `${setup}${body.join('\n')}\n`)
  const bytes = execFileSync('groff', ['-Tpdf', `-${macros === 'me' ? 'me' : 'mm'}`, `${name}.${macros}`], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e9,
  })
  writeFileSync(join(folder, `${name}.pdf`), bytes)
}

/** By a printer of web pages, with notes at the foot (WeasyPrint), at the end or behind each chapter. */
function byHtml(
  chapters,
  { folder, name, program, style = '', notes = 'end', mark = (number) => number, anew = false },
) {
  let count = 0
  let list = []
  const plain = (text) => raise(text.replaceAll('&', '&amp;'), '<sup>', '</sup>')
  const listed = () => {
    const items = list.map(({ number, text }) => `<p class="note" id="n${number}">${number}. ${plain(text)}</p>`)
    list = []
    return items.length === 0 ? '' : `<h2>Notes</h2>${items.join('\n')}`
  }
  const body = chapters.map(({ title, paragraphs }) => {
    if (anew) count = 0
    const texts = paragraphs.map((sentences) => {
      const shown = sentences.map(({ text, note }) => {
        if (!note) return plain(text)
        if (notes === 'foot') return `${plain(text)}<span class="foot">${plain(note.text)}</span>`
        list.push({ number: ++count, text: note.text })
        return `${plain(text)}<sup class="call">${mark(count)}</sup>`
      })
      return `<p>${shown.join(' ')}</p>`
    })
    return `<h1>${title}</h1>${texts.join('\n')}${notes === 'chapter' ? listed() : ''}`
  })
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The harbour annals</title><style>
sup { font-size: 65%; line-height: 0; vertical-align: super } .note { font-size: 85% } body { font-family: "DejaVu Serif"; hyphens: auto }
${style}</style><body>${body.join('\n')}${notes === 'end' ? listed() : ''}</body></html>`
  writeFileSync(join(folder, `${name}.html`), page)
  const run = (command, args) =>
    execFileSync(command, args, { cwd: folder, stdio: 'ignore', env: { ...process.env, HOME: folder } })
  if (program === 'weasyprint') run('weasyprint', [`${name}.html`, `${name}.pdf`])
  else if (program === 'wkhtmltopdf')
    run('wkhtmltopdf', [
      '--header-center',
      '[title]',
      '--footer-center',
      '[page]/[topage]',
      `${name}.html`,
      `${name}.pdf`,
    ])
  else
    run('chromium', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--print-to-pdf=${name}.pdf`,
      join(folder, `${name}.html`),
    ])
}

const footnotes = `@page { size: A5; margin: 2cm; @bottom-center { content: counter(page) } @top-center { content: "The harbour annals" } }
.foot { float: footnote; font-size: 75% } .foot::footnote-call { font-size: 65%; vertical-align: super; line-height: 0 }
p { text-align: justify; margin: 0; text-indent: 1em; font-size: 10pt }`
const narrow =
  '@page { size: A4; margin: 2cm; @bottom-right { content: counter(page) } } body { columns: 2; font-size: 10pt }'
const sheet =
  '\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhead[LE,RO]{\\thepage}\\fancyhead[RE,LO]{The harbour annals}\\fancyfoot{}'

export const layouts = {
  'tex-drop-caps': [article, byTex, { setup: `${modern}\\usepackage{lettrine}`, opening: lettrine }],
  'xe-liberation': [
    article,
    byTex,
    { program: 'xelatex', setup: '\\usepackage{fontspec}\\setmainfont{Liberation Serif}' },
  ],
  'xe-dejavu-columns': [
    article,
    byTex,
    { program: 'xelatex', options: '10pt,twocolumn', setup: '\\usepackage{fontspec}\\setmainfont{DejaVu Serif}' },
  ],
  'tex-line-numbers': [article, byTex, { setup: `${modern}\\usepackage{lineno}\\linenumbers` }],
  'tex-line-numbers-by-page': [
    article,
    byTex,
    { setup: `${modern}\\usepackage[pagewise,modulo]{lineno}\\linenumbers` },
  ],
  'tex-margin-notes': [
    article,
    byTex,
    { options: '11pt,twoside', setup: modern, aside: '\\marginpar{\\footnotesize Of the harbour dues}' },
  ],
  'tex-notes-run-in': [article, byTex, { setup: `${modern}\\usepackage[para]{footmisc}` }],
  'tex-by-page-symbols': [
    { chapters: 8, paragraphs: 4, notesOf: 0.4 },
    byTex,
    { setup: `${modern}\\usepackage[perpage,symbol*]{footmisc}` },
  ],
  'tex-by-page': [article, byTex, { setup: `${modern}\\usepackage[perpage]{footmisc}` }],
  'tex-multicol': [article, byTex, { options: '10pt', setup: `${modern}\\usepackage{multicol}`, columns: 2 }],
  'tex-three-columns': [
    { ...article, notesOf: 0.5 },
    byTex,
    {
      options: '9pt',
      documentClass: 'extarticle',
      setup: `${modern}\\usepackage[margin=15mm]{geometry}\\usepackage{multicol}\\usepackage{microtype}`,
      columns: 3,
    },
  ],
  'tex-chapter-endnotes': [
    short,
    byTex,
    { documentClass: 'book', options: '11pt,openany', setup: `${modern}\\usepackage{endnotes}`, chapterNotes: true },
  ],
  'tex-plain-numbers': [
    { ...article, longNotes: true },
    byTex,
    {
      options: '11pt,twoside',
      setup: `${modern}${sheet}\\makeatletter\\renewcommand\\@makefntext[1]{\\noindent\\@thefnmark.\\enspace #1}\\makeatother`,
    },
  ],
  'groff-me': [article, byOtherGroff, { macros: 'me', setup: ".he 'The harbour annals''%'\n" }],
  'groff-mm': [article, byOtherGroff, { macros: 'mm', setup: '.PH "\'The harbour annals\'\'\\\\\\\\nP\'"\n.PF ""\n' }],
  'office-by-page-columns': [article, byLibreOffice, { columns: 2, restart: 'page', tagged: true }],
  'office-line-numbers': [article, byLibreOffice, { lineNumbers: true, dropCaps: true }],
  'weasy-footnotes': [article, byHtml, { program: 'weasyprint', style: footnotes, notes: 'foot' }],
  'weasy-columns-endnotes': [article, byHtml, { program: 'weasyprint', style: narrow, notes: 'end' }],
  'chromium-endnotes': [article, byHtml, { program: 'chromium', style: 'p { text-align: justify }', notes: 'end' }],
  'chromium-brackets': [article, byHtml, { program: 'chromium', mark: (number) => `[${number}]` }],
  'chromium-chapters': [
    short,
    byHtml,
    { program: 'chromium', notes: 'chapter', anew: true, style: 'h1 { break-before: page }' },
  ],
  'wkhtmltopdf-endnotes': [article, byHtml, { program: 'wkhtmltopdf' }],
}

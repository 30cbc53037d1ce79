import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `3 km^2^` with its raised part between two marks. */
export const raise = (text, open, close) => text.replaceAll(/\^([^^]+)\^/g, (_, inner) => `${open}${inner}${close}`)

/** By pdfTeX; `setup` is its preamble. */
export function byTex(
  chapters,
  {
    folder,
    name,
    documentClass = 'article',
    options = '11pt',
    setup = '',
    endnotes = false,
    onPages = false,
    table = '',
    program = 'pdflatex',
    opening = (text) => text,
    aside = '',
    columns = 1,
    chapterNotes = false,
  },
) {
  const ends = []
  const chapterOf = documentClass === 'book' || documentClass === 'report' ? 'chapter' : 'section'
  const plain = (text) => raise(text, '\\textsuperscript{', '}').replaceAll('&', '\\&')
  const body = chapters.map(({ title, paragraphs }) => {
    const texts = paragraphs.map((sentences, at) =>
      sentences
        .map(({ text, note }, place) => {
          if (at === 0 && place === 0 && !note) return opening(plain(text))
          if (!note) return plain(text) + (place === 1 && at % 3 === 1 ? aside : '')
          if (chapterNotes) return `${plain(text)}\\endnote{${plain(note.text)}}`
          if (!endnotes) return `${plain(text)}\\footnote{${plain(note.text)}}`
          ends.push(note.text)
          return `${plain(text)}\\textsuperscript{${ends.length}}`
        })
        .join(' '),
    )
    const anew = onPages ? '\\clearpage\\setcounter{footnote}{0}' : ''
    const text =
      columns > 1 ? `\\begin{multicols}{${columns}}\n${texts.join('\n\n')}\n\\end{multicols}` : texts.join('\n\n')
    const notes = chapterNotes ? '\n\\theendnotes\\setcounter{endnote}{0}' : ''
    return `${anew}\\${chapterOf}{${title}}\n${text}\n\n${table}${notes}`
  })
  const list = endnotes
    ? `\n\\section*{Notes}\n${ends.map((text, at) => `\\noindent ${at + 1}. ${plain(text)}\\par`).join('\n')}`
    : ''
  writeFileSync(
    join(folder, `${name}.tex`),
    `\\documentclass[${options}]{${documentClass}}\n${setup}\n\\begin{document}\n${body.join('\n\n')}${list}\n\\end{document}\n`,
  )
  for (let round = 0; round < 2; round++)
    execFileSync(program, ['-interaction=batchmode', `${name}.tex`], { cwd: folder, stdio: 'ignore' })
}

/** By groff with its ms macros, straight to PDF or by way of PostScript and Ghostscript. */
export function byGroff(chapters, { folder, name, columns = 1, throughPostScript = false, setup = '' }) {
  const plain = (text) => raise(text, '\\*{', '\\*}')
  const sentences = (list) =>
    list.map(({ text, note }) => (note ? `${plain(text)}\\**\n.FS\n${plain(note.text)}\n.FE` : plain(text))).join('\n')
  const body = chapters.map(
    ({ title, paragraphs }) => `.NH 1\n${title}\n${paragraphs.map((list) => `.PP\n${sentences(list)}`).join('\n')}`,
  )
  writeFileSync(
    join(folder, `${name}.ms`),
    `${setup}.ds CH The harbour annals\n.ds CF \\n%\n${columns === 2 ? '.2C\n' : ''}${body.join('\n')}\n`,
  )
  const run = (device, to) =>
    writeFileSync(
      join(folder, to),
      execFileSync('groff', [`-T${device}`, '-ms', `${name}.ms`], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1e9,
      }),
    )
  if (!throughPostScript) return run('pdf', `${name}.pdf`)
  run('ps', `${name}.ps`)
  execFileSync('ps2pdf', [`${name}.ps`, `${name}.pdf`], { cwd: folder, stdio: 'ignore' })
}

/** By LibreOffice, from a flat text document. */
export function byLibreOffice(
  chapters,
  {
    folder,
    name,
    columns = 1,
    noteClass = 'footnote',
    restart = 'document',
    tagged = false,
    hyphenate = true,
    lineNumbers = false,
    dropCaps = false,
  },
) {
  let notes = 0
  const plain = (text) => raise(text.replaceAll('&', '&amp;'), '<text:span text:style-name="Raised">', '</text:span>')
  const noteOf = ({ text }) =>
    `<text:note text:id="n${++notes}" text:note-class="${noteClass}"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p text:style-name="Foot">${plain(text)}</text:p></text:note-body></text:note>`
  const paragraph = (list, at) =>
    `<text:p text:style-name="${dropCaps && at === 0 ? 'Opening' : 'Body'}">${list.map(({ text, note }) => plain(text) + (note ? noteOf(note) : '')).join(' ')}</text:p>`
  const body = chapters
    .map(
      ({ title, paragraphs }) =>
        `<text:h text:style-name="Head" text:outline-level="1">${title}</text:h>${paragraphs.map(paragraph).join('')}`,
    )
    .join('')
  const hyphens = hyphenate ? ' fo:hyphenate="true" fo:language="en" fo:country="US"' : ''
  writeFileSync(
    join(folder, `${name}.fodt`),
    `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-numbering-at="${restart}" text:footnotes-position="page"/>
${lineNumbers ? '<text:linenumbering-configuration text:number-lines="true" text:offset="0.4cm" style:num-format="1" text:number-position="left" text:increment="5"/>' : ''}
</office:styles>
<office:automatic-styles>
<style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="justify" fo:text-indent="0.6cm"/><style:text-properties fo:font-size="11pt"${hyphens}/></style:style>
<style:style style:name="Opening" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="justify"><style:drop-cap style:lines="3" style:length="1" style:distance="0.1cm"/></style:paragraph-properties><style:text-properties fo:font-size="11pt"${hyphens}/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.3cm"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Foot" style:family="paragraph"><style:text-properties fo:font-size="9pt"/></style:style>
<style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:page-layout style:name="pl"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm">${columns === 2 ? '<style:columns fo:column-count="2" fo:column-gap="0.6cm"/>' : ''}</style:page-layout-properties><style:header-style><style:header-footer-properties fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"><style:header><text:p>The harbour annals</text:p></style:header><style:footer><text:p><text:page-number text:select-page="current"/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`,
  )
  const filter = tagged
    ? 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
    : 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}'
  execFileSync('soffice', ['--headless', '--convert-to', filter, `${name}.fodt`], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, HOME: folder },
  })
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importBytes } from '../support/import-body.js'
import { bookFile, openFile, wordFile } from '../support/office-files.js'

/** Where a note may be called, and how many there are. */
type Place = 'paragraph' | 'cell' | 'heading' | 'inserted' | 'link'
const places = fc.array(
  fc.record({
    place: fc.constantFrom<Place>('paragraph', 'cell', 'heading', 'inserted', 'link'),
    isEndnote: fc.boolean(),
  }),
  { minLength: 1, maxLength: 25 },
)
type Called = readonly { readonly place: Place; readonly isEndnote: boolean }[]

function asWord(called: Called): Buffer {
  const notes = { footnotes: [] as string[], endnotes: [] as string[] }
  const body = called.map(({ place, isEndnote }, at) => {
    const kind = isEndnote ? 'endnote' : 'footnote'
    const id = notes[`${kind}s`].push(`Note number ${at}.`)
    const words = `<w:r><w:t>Words</w:t></w:r>`
    const call = `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    if (place === 'cell')
      return `<w:tbl><w:tr><w:tc><w:p>${words}${call}</w:p></w:tc><w:tc><w:p>${words}</w:p></w:tc></w:tr></w:tbl>`
    if (place === 'heading') return `<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>${words}${call}</w:p>`
    if (place === 'inserted') return `<w:p>${words}<w:ins>${call}</w:ins></w:p>`
    if (place === 'link') return `<w:p><w:hyperlink r:id="web">${words}${call}</w:hyperlink></w:p>`
    return `<w:p>${words}${call}</w:p>`
  })
  return wordFile({ body: body.join(''), ...notes })
}

function asOpenDocument(called: Called): Buffer {
  const counts = { endnote: 0, footnote: 0 }
  const body = called.map(({ place, isEndnote }, at) => {
    const kind = isEndnote ? 'endnote' : 'footnote'
    const note = `<text:note text:note-class="${kind}"><text:note-citation>${++counts[kind]}</text:note-citation><text:note-body><text:p>Note number ${at}.</text:p></text:note-body></text:note>`
    if (place === 'cell')
      return `<table:table><table:table-row><table:table-cell><text:p>Words${note}</text:p></table:table-cell><table:table-cell/></table:table-row></table:table>`
    if (place === 'heading') return `<text:h text:outline-level="2">Words${note}</text:h>`
    return place === 'link'
      ? `<text:p><text:a xlink:href="https://aldmere.example">Words${note}</text:a></text:p>`
      : `<text:p>Words<text:span>${note}</text:span></text:p>`
  })
  return openFile(body.join(''))
}

function asBook(called: Called): Buffer {
  const chapters = ['', '']
  let notes = ''
  called.forEach(({ place, isEndnote }, at) => {
    const chapter = at < called.length / 2 ? 0 : 1
    const shown = chapter === 0 ? at + 1 : at + 1 - Math.ceil(called.length / 2)
    const back = `<a href="c${chapter + 1}.xhtml#r${at}">${shown}</a>`
    const file = isEndnote ? 'c3.xhtml' : ''
    const call = `<sup><a id="r${at}" href="${file}#n${at}">${shown}</a></sup>`
    const note = `<p id="n${at}">${back} Note number ${at}.</p>`
    if (isEndnote) notes += note
    const text =
      place === 'cell'
        ? `<table><tr><td>Words${call}</td><td>x</td></tr></table>`
        : place === 'heading'
          ? `<h2>Words${call}</h2>`
          : `<p>Words${call}</p>`
    chapters[chapter] += text + (isEndnote ? '' : note)
  })
  return bookFile([...chapters, notes])
}

test.each([
  ['mill.docx', asWord],
  ['mill.odt', asOpenDocument],
  ['mill.epub', asBook],
] as const)('no note is lost, and each has its marker: %s', async (name, make) => {
  await fc.assert(
    fc.asyncProperty(places, async (called) => {
      const { text, markers, notes, warnings } = await importBytes(name, make(called))
      expect({ markers, notes }).toEqual({ markers: called.length, notes: called.length })
      expect(warnings.filter(({ code }) => code.includes('-without-'))).toEqual([])
      const labels = [...text.matchAll(/Words\[\^([^\]]+)\]/g)].map(([, label]) => label!)
      // The marker at the n-th place leads to the n-th note.
      const told = labels.map((label) => new RegExp(`^\\[\\^${label}\\]: Note number (\\d+)\\.$`, 'm').exec(text)?.[1])
      expect(told).toEqual(called.map((_, at) => String(at)))
    }),
    { numRuns: 60 },
  )
})

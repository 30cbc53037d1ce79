import { zipOf } from './zip.js'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const OPEN =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'

export interface WordParts {
  readonly body: string
  /** Texts of notes, by id from 1. */
  readonly footnotes?: readonly string[]
  readonly endnotes?: readonly string[]
  readonly numbering?: string
}

/** A Word document: what stands in its body, as Word writes it. */
export function wordFile(
  { body, footnotes = [], endnotes = [], numbering = '' }: WordParts,
  change = (xml: string) => xml,
): Buffer {
  const notes = (kind: string, texts: readonly string[]) => {
    const all = texts.map(
      (text, at) => `<w:${kind} w:id="${at + 1}"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:${kind}>`,
    )
    return `<w:${kind}s ${WORD}><w:${kind} w:type="separator" w:id="0"/>${all.join('')}</w:${kind}s>`
  }
  const parts = ['footnotes', 'endnotes', 'numbering', 'styles']
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${parts.map((part) => `<Relationship Id="${part}" Type="${RELATIONS}/${part}" Target="${part}.xml"/>`).join('')}<Relationship Id="web" Type="${RELATIONS}/hyperlink" Target="https://aldmere.example/" TargetMode="External"/></Relationships>`,
    'word/document.xml': `<w:document ${WORD} xmlns:r="${RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    'word/footnotes.xml': notes('footnote', footnotes),
    'word/endnotes.xml': notes('endnote', endnotes),
    'word/numbering.xml': `<w:numbering ${WORD}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${WORD}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="V1"><w:name w:val="toc 1"/></w:style></w:styles>`,
  }
  return zipOf(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, change(xml)])))
}

/** An OpenDocument text: what stands in its body. */
export function openFile(body: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${OPEN}><office:automatic-styles><style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  })
}

/** A book of chapters: what stands in the body of each. */
export function bookFile(
  chapters: readonly string[],
  parts: Readonly<Record<string, string>> = {},
  metadata = '',
): Buffer {
  const names = chapters.map((_, at) => `c${at + 1}`)
  const pages = chapters.map((body, at) => [
    `text/c${at + 1}.xhtml`,
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>no words</title></head><body>${body}</body></html>`,
  ])
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
    'book.opf': `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest>${names
      .map((name) => `<item id="${name}" href="text/${name}.xhtml" media-type="application/xhtml+xml"/>`)
      .join(
        '',
      )}<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest><spine>${names.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(pages),
    ...parts,
  })
}

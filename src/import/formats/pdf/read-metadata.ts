import type { PdfFile } from './file/load-pdfjs.js'

const FILE_ENDING = /\.(?:docx?|indd|tex|dvi|pdf|qxd|odt|rtf|pmd?)$/i

export interface PdfMetadata {
  readonly title?: string
  readonly published?: string
}

/** Title and day of publication as a publisher states them; when a file was made says nothing of its text. */
export async function readMetadata(pdf: PdfFile): Promise<PdfMetadata> {
  const { info, metadata } = await pdf.getMetadata()
  const title = cleanTitle((info as { Title?: unknown }).Title) ?? cleanTitle(metadata?.get('dc:title'))
  const day = ['prism:publicationdate', 'prism:coverdate']
    .map((name) => dayOf(metadata?.get(name)))
    .find((found) => found !== null)
  return { ...(title !== null && { title }), ...(day != null && { published: day }) }
}

/** What programs set where nobody gave a title: `untitled`, `Microsoft Word - draft.doc`, `report_v3.indd`. */
export function cleanTitle(title: unknown): string | null {
  if (typeof title !== 'string') return null
  const text = title.replace(/\s+/g, ' ').trim()
  if (text.length < 3 || !/\p{L}{2}/u.test(text) || /\uFFFD/.test(text)) return null
  const isUsual = /^(?:untitled|microsoft word|title$)|^document\d*$/i.test(text)
  const isFile = FILE_ENDING.test(text) || (!text.includes(' ') && /[_\d]/.test(text))
  return isUsual || isFile ? null : text
}

function dayOf(value: unknown): string | null {
  return typeof value === 'string' ? (/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(value)?.[0] ?? null) : null
}

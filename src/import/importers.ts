import type { Importer } from './imported-document.js'

interface ImporterEntry {
  readonly format: string
  /** Ends of file names, in small letters. */
  readonly extensions: readonly string[]
  /** Loads the importer, with its libraries. */
  load(): Promise<Importer>
}

/** What can be imported: a line a format. A file goes to the one of its ending that accepts it, else to the first that does. */
export const importers: readonly ImporterEntry[] = [
  {
    format: 'docx',
    extensions: ['.docx', '.docm', '.dotx'],
    load: async () => (await import('./formats/docx/docx.js')).docx,
  },
  { format: 'pdf', extensions: ['.pdf'], load: async () => (await import('./formats/pdf/pdf.js')).pdf },
  { format: 'odt', extensions: ['.odt', '.ott'], load: async () => (await import('./formats/odt/odt.js')).odt },
  { format: 'epub', extensions: ['.epub'], load: async () => (await import('./formats/epub/epub.js')).epub },
  { format: 'doc', extensions: ['.doc', '.dot'], load: async () => (await import('./formats/ole.js')).ole },
  {
    format: 'mhtml',
    extensions: ['.mhtml', '.mht'],
    load: async () => (await import('./formats/mhtml/mhtml.js')).mhtml,
  },
]

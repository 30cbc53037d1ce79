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
  { format: 'rtf', extensions: ['.rtf'], load: async () => (await import('./formats/rtf/rtf.js')).rtf },
  { format: 'tei', extensions: ['.tei', '.xml'], load: async () => (await import('./formats/tei/tei.js')).tei },
  {
    format: 'jats',
    extensions: ['.jats', '.nxml', '.xml'],
    load: async () => (await import('./formats/jats/jats.js')).jats,
  },
  { format: 'eml', extensions: ['.eml'], load: async () => (await import('./formats/eml/eml.js')).eml },
]

import { ImportRefusal } from '../import-refusal.js'
import type { Importer } from '../imported-document.js'

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Files of Word before 2007, and documents of Office with a password: both are OLE files, and neither is read. */
export const ole: Importer = {
  format: 'doc',
  extensions: ['.doc', '.dot'],
  accepts: (bytes) => MAGIC.every((byte, at) => bytes[at] === byte),
  read: async (bytes) => {
    const holds = (name: string) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'))
    if (!ole.accepts(bytes)) throw new ImportRefusal('damaged', 'Unexpected bytes, expected a Word document')
    if (holds('EncryptedPackage'))
      throw new ImportRefusal('encrypted', 'Unexpected password on the document: save it without one')
    if (holds('WordDocument')) {
      throw new ImportRefusal(
        'old-word',
        'Unexpected Word document of before 2007: save it as .docx (soffice --convert-to docx)',
      )
    }
    throw new ImportRefusal('damaged', 'Unexpected OLE file without a Word document: save what it holds as .docx')
  },
}

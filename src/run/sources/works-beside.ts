import type { Bibliography } from '../../model/bibliography.js'
import type { Found } from './find-documents.js'
import { folderOf } from './folder-of.js'
import { mayNameWorks } from './may-name-works.js'

/** What a document cites from by key, where its front matter names that. Nothing is decoded where it can name none. */
export async function worksBeside(
  { file, path, mediaType }: Omit<Found, 'size'>,
  bytes: Uint8Array,
  encoding: string,
): Promise<{ readonly bibliography?: Bibliography }> {
  if (mediaType !== 'text/markdown' || !mayNameWorks(bytes)) return {}
  const { decode } = await import('./decode.js')
  const { bibliographyOf } = await import('./bibliography-of.js')
  const bibliography = await bibliographyOf(folderOf(file, path), path, decode(bytes, encoding))
  return bibliography === undefined ? {} : { bibliography }
}

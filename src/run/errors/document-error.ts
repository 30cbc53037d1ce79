/** Names of what can be wrong with a document of a batch. */
export type DocumentErrorCode =
  | 'missing-path'
  | 'empty-directory'
  | 'unsupported-type'
  | 'empty-file'
  | 'wrong-encoding'
  | 'unreadable'
  | 'changed-while-read'
  | 'outside-root'
  | 'name-clash'
  | 'unwritable'
  | 'wrong-review'
  | 'timeout'
  | 'out-of-memory'
  | 'not-done'
  | 'worker-died'
  | 'internal-error'

/** A fault of one document: it is reported by name, and the rest of the batch goes on. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
  constructor(
    readonly code: DocumentErrorCode,
    message: string,
  ) {
    super(message)
  }
}

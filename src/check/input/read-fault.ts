/** Why a file could not be read. */
export interface ReadFault {
  readonly code: 'missing' | 'outside' | 'too-large' | 'unreadable'
  readonly message: string
}

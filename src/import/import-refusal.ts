export const refusalCodes = [
  'encrypted',
  'damaged',
  'no-text',
  'right-to-left',
  'lost-glyphs',
  'too-large',
  'drm',
  'unknown-charset',
  'old-word',
  'missing-library',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** A file that is not imported, by name of the reason, with what can be done. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal'
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message)
  }
}

import type { Options } from '../../model/options.js'

/** The options of an extraction that nobody changed. */
export const defaultOptions: Options = { leadingMarker: 'previous', dateMode: 'auto' }

import type { MediaType } from '../../src/model/document.js'

/** What the page asks of the worker. */
export interface Question {
  readonly text: string
  /** As a file of it would be named: stands in the ids of events. */
  readonly name: string
  readonly mediaType: MediaType
  /** EDTF date of publication, or null. */
  readonly published: string | null
}

/** What the worker says: how much of the tables is there, what was found, or why nothing was. */
export type Answer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'found'; readonly report: string; readonly records: string; readonly figures: Figures }
  | { readonly kind: 'fault'; readonly message: string }

export interface Figures {
  readonly sentences: number
  readonly events: number
  readonly dated: number
  readonly cited: number
}

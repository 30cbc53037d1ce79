import { harbour, harbourText, ledger, ledgerText } from '../support/samples.js'
import { exportDocument } from './exported.js'

/** Two documents: one of every kind of date, one of text that other programs could take for more than text. */
export const documents = [exportDocument(harbour, harbourText), exportDocument(ledger, ledgerText)]
export const events = documents.flatMap((document) => document.events)

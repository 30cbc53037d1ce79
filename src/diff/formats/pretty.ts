import { createPaint, type Paint } from '../../terminal/create-paint.js'
import { visible } from '../../terminal/visible.js'
import type { Change, ChangeKind, DocumentChanges } from '../change.js'
import type { DiffFormat } from '../diff-format.js'
import { changeCountsOf, foldMoved, kindsOf, markOf, reasonsOf, totalsOf } from '../words.js'

/** For people: each document, each of its changes, each field before and after. */
export const pretty: DiffFormat = {
  name: 'pretty',
  write(comparison, { color, stat, folds }) {
    const paint = createPaint(color)
    const documents = comparison.documents.map((document) =>
      stat ? statOf(document, paint) : documentOf(document, folds, paint),
    )
    return `${documents.join('')}${totalsOf(comparison)}\n`
  },
}

const signs: Readonly<Record<ChangeKind, readonly [sign: string, style: 'green' | 'red' | 'yellow' | 'dim']>> = {
  added: ['+', 'green'],
  removed: ['-', 'red'],
  're-dated': ['~', 'yellow'],
  're-cited': ['~', 'yellow'],
  'actors-changed': ['~', 'yellow'],
  reworded: ['~', 'yellow'],
  reviewed: ['=', 'dim'],
  'moved-only': ['>', 'dim'],
}

function statOf(document: DocumentChanges, paint: Paint): string {
  const parts = [...changeCountsOf(document)].map(([kind, number]) => paint(signs[kind][1], `${number} ${kind}`))
  return `${visible(document.source)}  ${parts.join(', ')}\n`
}

function documentOf(document: DocumentChanges, folds: boolean, paint: Paint): string {
  const { listed, moved } = foldMoved(document, folds)
  const rest = moved === 0 ? '' : `  ${paint('dim', `> ${moved} events that only moved`)}\n`
  const head = `${paint('underline', visible(document.source))}  ${paint('dim', reasonsOf(document))}\n`
  return `${head}${listed.map((change) => changeOf(change, paint)).join('')}${rest}\n`
}

function changeOf(change: Change, paint: Paint): string {
  const { kinds, before, after, fields } = change
  const { id, trigger, provenance, quote } = (after ?? before)!
  const [sign, style] = signs[kinds[0]!]
  const head = `  ${paint(style, `${sign} ${kindsOf(change)}`)}  ${visible(trigger.text)}  ${paint('dim', `${id}, line ${provenance.line}`)}\n`
  if (fields.length === 0) return `${head}      ${visible(quote)}\n`
  const lines = fields.map((field) => {
    const arrow = `${paint('red', show(field.before))} → ${paint('green', show(field.after))}`
    return `      ${field.field}  ${arrow}${paint('dim', markOf(field, change))}\n`
  })
  return head + lines.join('')
}

function show(text: string | null): string {
  return text === null ? 'none' : visible(text)
}

import type { Change, DocumentChanges } from '../change.js'
import type { DiffFormat } from '../diff-format.js'
import { onOneLine } from '../on-one-line.js'
import { changesInWords, kindsOf, markOf, reasonsOf, totalsOf } from '../words.js'

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0 }
article { border-left: .25rem solid #888; padding-left: 1rem; margin: 1rem 0 } blockquote { margin: .3rem 0 }
.added { border-color: #2a2 } .removed { border-color: #c33 } del { color: #c33 } ins { color: #283; text-decoration: none }
small { opacity: .75 } td { overflow-wrap: anywhere } @media (prefers-color-scheme: dark) { ins { color: #6c7 } del { color: #f88 } }
`

/** One page without scripts or anything from elsewhere, to read in a browser or to keep with a build. */
export const html: DiffFormat = {
  name: 'html',
  write(comparison, { before, after, stat }) {
    const title = `${plain(before)} → ${plain(after)}`
    const rows = comparison.documents.map(rowOf).join('')
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Events: ${title}</title>
<style>${style}</style>
</head>
<body>
<h1>Events: ${title}</h1>
<p>${plain(totalsOf(comparison))}</p>
<table><tr><th>Document</th><th>Changes</th><th>Why</th></tr>
${rows}</table>
${stat ? '' : comparison.documents.map(sectionOf).join('')}</body>
</html>
`
  },
}

function rowOf(document: DocumentChanges): string {
  return `<tr><td>${plain(document.source)}</td><td>${changesInWords(document)}</td><td>${plain(reasonsOf(document))}</td></tr>\n`
}

function sectionOf(document: DocumentChanges): string {
  return `<section>\n<h2>${plain(document.source)}</h2>\n${document.changes.map(articleOf).join('')}</section>\n`
}

function articleOf(change: Change): string {
  const { kinds, before, after, fields } = change
  const { id, trigger, provenance, quote } = (after ?? before)!
  const head = `<b>${kindsOf(change)}</b>: ${plain(trigger.text)} <small>${id}, line ${provenance.line}</small>`
  const rows = fields.map((field) => {
    const name = `${field.field}${markOf(field, change)}`
    return `<tr><td><small>${name}</small></td><td>${show('del', field.before)}</td><td>${show('ins', field.after)}</td></tr>\n`
  })
  const table = rows.length === 0 ? '' : `<table>\n${rows.join('')}</table>\n`
  return `<article class="${kinds[0]}">\n${head}\n<blockquote>${plain(quote)}</blockquote>\n${table}</article>\n`
}

function show(tag: 'del' | 'ins', text: string | null): string {
  return text === null ? '<i>none</i>' : `<${tag}>${plain(text)}</${tag}>`
}

/** Text that stays text; what turns its direction or cannot be seen becomes a space. */
function plain(text: string): string {
  return onOneLine(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

import { createHash } from 'node:crypto'
import { pack } from './pack.js'
import type { ReportData } from './report-data.js'

/** The parts of the page that the build leaves beside each other. */
export interface PageAssets {
  /** The body before the data, with places for the title and the figures. */
  readonly frame: string
  readonly script: string
  readonly style: string
}

/**
 * The page as one HTML text: frame, style, data and script. It loads nothing: its content security policy allows the
 * one script and the one style sheet by their SHA-256 and no address at all, and forbids to make markup from text.
 */
export function writePage(data: ReportData, { frame, script, style }: PageAssets): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="Regesta">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(data.title)} · Regesta</title>
<style>${style}</style>
</head>
<body data-pane="events">
${fillFrame(frame, data)}
<script type="application/json" id="data">${escapeJson(pack(data))}</script>
<script>${script}</script>
</body>
</html>
`
}

/** The source expression by which a policy allows an inline script or style sheet. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}

/** JSON that cannot end the element it stands in: no `<`, and none of the separators that old parsers break at. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Text for the content or a quoted attribute of an element; direction controls are taken out. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[&<>"']/g, (character) => entities[character]!)
}

function fillFrame(frame: string, { title, documents }: ReportData): string {
  const sum = (count: (document: ReportData['documents'][number]) => number) =>
    documents.reduce((total, document) => total + count(document), 0)
  const events = sum(({ extraction }) => extraction.events.length)
  const dated = sum(({ extraction }) => extraction.events.filter(({ when }) => when !== null).length)
  const cited = sum(({ extraction }) => extraction.events.filter(({ citations }) => citations.length > 0).length)
  const figures = [
    [documents.length, documents.length === 1 ? 'document' : 'documents'],
    [events, events === 1 ? 'event' : 'events'],
    [dated, 'dated'],
    [cited, 'cited'],
  ]
  const list = figures.map(([count, name]) => `<li><b>${count}</b> ${name}</li>`).join('')
  const values: Record<string, string> = { title: escapeHtml(title), figures: list }
  return frame.replace(/\{\{(title|figures)\}\}/g, (_, name: string) => values[name]!)
}

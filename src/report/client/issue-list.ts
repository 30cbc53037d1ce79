import type { ReportData } from '../report-data.js'
import { element, part, quoted } from './element.js'

/** Lists the issues of all documents and returns how many there are. */
export function drawIssues({ documents }: ReportData): number {
  const rows = documents.flatMap(({ extraction, note }, index) => [
    ...(note === undefined
      ? []
      : [element('li', { class: 'issue-row warning' }, quoted(`${extraction.document.source}: ${note}`))]),
    ...extraction.issues.map(({ code, severity, message, start, line, column }) =>
      element(
        'li',
        { class: `issue-row ${severity}` },
        element(
          'button',
          { type: 'button', 'data-document': index, 'data-offset': start },
          element('span', { class: 'severity' }, severity),
          element('code', {}, code),
          element('span', { class: 'message' }, quoted(message)),
          element('span', { class: 'aside' }, quoted(`${extraction.document.source}:${line}:${column}`)),
        ),
      ),
    ),
  ])
  part('issue-list').replaceChildren(
    ...(rows.length > 0 ? rows : [element('li', { class: 'empty' }, 'No issues: every marker has its place.')]),
  )
  return rows.length
}

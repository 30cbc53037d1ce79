import { counted } from '../../terminal/counted.js'
import { createPaint, type Paint } from '../../terminal/create-paint.js'
import { visible } from '../../terminal/visible.js'
import type { Finding, Report } from '../findings/finding.js'
import { frameOf } from '../findings/frame-of.js'
import type { Reporter } from '../reporter.js'

/** For people: each file once, its findings below it, with the line of the source and a caret under the span. */
export const pretty: Reporter = {
  name: 'pretty',
  write(report, context) {
    const paint = createPaint(context.color)
    const blocks: string[] = []
    let file: string | undefined
    for (const finding of report.findings) {
      if (finding.file !== file)
        blocks.push(`${blocks.length > 0 ? '\n' : ''}${paint('underline', visible(finding.file))}\n`)
      file = finding.file
      blocks.push(findingLines(finding, paint))
    }
    return blocks.join('') + summaryOf(report, paint)
  },
}

const styles = { error: 'red', warning: 'yellow', info: 'blue' } as const

function findingLines({ severity, rule, message, line, field, place }: Finding, paint: Paint): string {
  const where = [line === undefined ? undefined : String(line), field].filter((part) => part !== undefined).join(' ')
  const head = `  ${where === '' ? '' : `${visible(where)}  `}${paint(styles[severity], severity)}  ${visible(message)}  ${paint('dim', rule)}\n`
  if (place === undefined) return head
  const frame = frameOf(place)
  const gutter = String(place.line)
  const blank = ' '.repeat(gutter.length)
  return [
    head,
    paint('dim', `    ${visible(place.file)}:${place.line}:${place.column}`),
    `\n    ${paint('dim', `${gutter} │`)} ${frame.text}`,
    `\n    ${paint('dim', `${blank} │`)} ${paint(styles[severity], frame.caret)}\n`,
  ].join('')
}

function summaryOf({ counts, documents, records, known, gone, findings }: Report, paint: Paint): string {
  const { error, warning, info } = counts
  const lines = findings.length > 0 ? [''] : []
  const found = [
    counted(error, 'error'),
    counted(warning, 'warning'),
    ...(info > 0 ? [counted(info, 'note')] : []),
  ].join(', ')
  const style = error > 0 ? 'red' : warning > 0 ? 'yellow' : 'green'
  lines.push(`${paint(style, found)} in ${counted(documents, 'document')} (${counted(records, 'record')})`)
  if (known > 0) lines.push(`${counted(known, 'finding')} known from the baseline`)
  if (gone.length > 0) lines.push(`${counted(gone.length, 'finding')} of the baseline gone; write it anew:`)
  for (const { rule, file, message } of gone) lines.push(`  ${visible(file)}  ${visible(message)}  ${rule}`)
  if (findings.length > 0) lines.push(paint('dim', `regesta explain ${findings[0]!.rule} says more`))
  return `${lines.join('\n')}\n`
}

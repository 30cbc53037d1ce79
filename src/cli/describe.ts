import { type Command, InvalidArgumentError } from 'commander'
import { describeDate } from '../calendar/describe-date.js'
import type { Description, Figures } from '../describe/describe-output.js'
import { agreementOf } from '../review/agreement-of.js'
import { counted } from '../terminal/counted.js'
import { give, say } from '../terminal/print.js'
import { visible } from '../terminal/visible.js'
import { addPlaceOptions, type PlaceValues, placesOf } from './options/places.js'
import { writeColumns } from './printing/write-columns.js'
import { agreementLines } from './reviewing/agreement-lines.js'

interface Values extends PlaceValues {
  readonly json?: true
  readonly top: number
}

const help = `
Examples:
  regesta describe                 the output in output/
  regesta describe rec --top 20    with twenty actors
  regesta describe rec --json      for a program`

/** `regesta describe`: what an output holds, in figures. */
export function describe(command: Command): void {
  addPlaceOptions(command)
    .argument('[output]', 'folder that regesta extract wrote (default: output)')
    .option('--top <n>', 'how many actors and kinds are shown', parseTop, 10)
    .option('--json', 'print all of it as JSON')
    .addHelpText('after', help)
    .action(async (named: string | undefined, { json, top, ...values }: Values) => {
      const { readUnderReview } = await import('../run/output/reviewed-documents.js')
      const { describeOutput } = await import('../describe/describe-output.js')
      const { output } = await placesOf(named, values)
      const { documents } = await readUnderReview(output)
      const description = describeOutput(documents)
      // How far people and machine agree: only where somebody has decided.
      const agreement = documents.some(({ review }) => review !== undefined) ? agreementOf(documents) : undefined
      if (json) give(`${JSON.stringify({ ...description, ...(agreement && { agreement }) }, null, 2)}\n`)
      else say(`${inWords(description, top)}${agreement ? `\n${agreementLines(agreement).join('\n')}\n` : ''}`)
    })
}

function inWords(description: Description, top: number): string {
  const { documents, actors, kinds } = description
  const lines = [
    `${counted(documents.length, 'document')}, ${counted(description.events, 'event')}`,
    `${daysOf(description)}; ${description.undated} undated, ${description.uncited} uncited`,
  ]
  const ofActors = actors.slice(0, top).map(({ name, type, events }) => [visible(name), type, `${events}`])
  if (actors.length > 0) lines.push('', `most named of ${counted(actors.length, 'actor')}`, ...writeColumns(ofActors))
  const ofKinds = kinds.slice(0, top).map(({ kind, events }) => [kind, `${events}`])
  if (kinds.length > 0) lines.push('', `most frequent of ${counted(kinds.length, 'kind')}`, ...writeColumns(ofKinds))
  const ofDocuments = documents.map((document) => {
    const { source, events, undated, uncited } = document
    return [visible(source), counted(events, 'event'), daysOf(document), `${undated} undated`, `${uncited} uncited`]
  })
  if (documents.length > 0) lines.push('', 'by document', ...writeColumns(ofDocuments))
  return `${lines.join('\n')}\n`
}

function daysOf({ first, last }: Figures): string {
  if (first === null || last === null) return 'no dates'
  return first === last ? describeDate(first) : `${describeDate(first)} – ${describeDate(last)}`
}

function parseTop(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a whole number.')
}

import { type Command, InvalidArgumentError } from 'commander'
import { momentSchema } from '../model/review.js'
import { agreementOf } from '../review/agreement-of.js'
import { UsageError } from '../run/errors/usage-error.js'
import type { DocumentUnderReview } from '../run/output/reviewed-documents.js'
import { counted } from '../terminal/counted.js'
import { give, say, warn } from '../terminal/print.js'
import { visible } from '../terminal/visible.js'
import { addPlaceOptions, type PlaceValues, placesOf } from './options/places.js'
import { agreementLines } from './reviewing/agreement-lines.js'

interface Values extends PlaceValues {
  readonly output?: string
  readonly by?: string
  readonly at?: string
  readonly carryOver?: string
  readonly summary?: true
  readonly json?: true
}

const help = `
Shows the events that nobody has decided on, one after the other: a accepts, r rejects with a reason, c corrects, n adds one
that was missed in the sentence, s leaves it open, u takes the last decision back, q ends. Each decision is a line of
output/<source>.review.jsonl (regesta schema review) as soon as it is made; regesta extract applies them.

FILE is a source, a file of records, a review, or the folder of an output for all of its documents.

Examples:
  regesta review letters.txt --by "Ines Falk"       its open events
  regesta review output --by "Ines Falk"            those of all documents
  regesta review output --summary                   how far people and machine agree
  regesta review new.txt --carry-over output/old.txt.review.jsonl`

/** `regesta review`: decisions of a person on the events of an output. */
export function review(command: Command): void {
  addPlaceOptions(command, { sources: true })
    .argument('<file>', 'source, file of records, review, or folder of an output')
    .option('-o, --output <folder>', 'folder that regesta extract wrote (default: output)')
    .option('--by <name>', 'who decides')
    .option('--at <date>', 'when: YYYY-MM-DD (default: today)', parseMoment)
    .option('--carry-over <review>', 'take decisions over from the review of a source that was renamed, and end')
    .option('--summary', 'print how far people and machine agree, and end')
    .option('--json', 'the same as JSON')
    .addHelpText('after', help)
    .action(async (file: string, values: Values) => {
      const { findTarget } = await import('./reviewing/find-target.js')
      const places = await placesOf(values.output, values)
      const target = await findTarget(file, places.output)
      const { folder, manifest, documents } = target
      if (values.carryOver !== undefined) {
        const { carryReviewsOver } = await import('./reviewing/carry-reviews-over.js')
        return carryReviewsOver(values.carryOver, target)
      }
      if (values.summary || values.json) return summarize(documents, values.json === true)
      if (values.by === undefined || values.by.trim() === '') throw new UsageError('who decides is to be named by --by')
      const { reviewInTerminal } = await import('./reviewing/review-in-terminal.js')
      const head = { schema: 'regesta/review@1', by: values.by, at: values.at ?? today() } as const
      const { openSources } = await import('../run/sources/open-sources.js')
      const { sourcePlacesOf } = await import('../run/sources/source-places.js')
      const sources = await openSources(
        await sourcePlacesOf(folder, { ...places.told, manifest: manifest.sources }),
        folder,
      )
      const { decided, open } = await reviewInTerminal({ folder, sources, manifest, documents, head })
      const next = decided > 0 ? '; regesta extract applies them' : ''
      say(`\n${counted(decided, 'decision')}${next}. ${counted(open, 'event')} open.\n`)
    })
}

function parseMoment(text: string): string {
  if (momentSchema.safeParse(text).success) return text
  throw new InvalidArgumentError('Expected a day as YYYY-MM-DD, or a moment as YYYY-MM-DDThh:mmZ.')
}

/** Today by the clock of whoever reviews. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function summarize(documents: readonly DocumentUnderReview[], asJson: boolean): void {
  for (const { document, isStale } of documents) {
    if (!isStale) continue
    warn(`${visible(document.source)}: decisions since the last extraction are not counted: run regesta extract\n`)
  }
  const agreement = agreementOf(documents)
  if (asJson) give(`${JSON.stringify(agreement, null, 2)}\n`)
  else say(`${agreementLines(agreement).join('\n')}\n`)
}

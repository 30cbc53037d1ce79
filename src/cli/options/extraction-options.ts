import { type Command, InvalidArgumentError, Option } from 'commander'
import type { DateOrder, LeadingMarker, Options } from '../../model/options.js'
import { isDate } from '../../run/settings/is-date.js'

/** The options that every command that extracts has. */
export interface ExtractionValues {
  readonly leadingMarker?: LeadingMarker
  readonly narrative?: true
  readonly news?: true
  readonly dateOrder?: DateOrder
}

/** Adds the options that change what an extraction says. */
export function addExtractionOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--leading-marker <whose>',
        'sentence that a citation marker at the start of a line belongs to (default: previous)',
      ).choices(['previous', 'own', 'both']),
    )
    .addOption(new Option('--narrative', "read dates without a year by the story's running date").conflicts('news'))
    .addOption(new Option('--news', "read dates without a year by the document's date"))
    .addOption(
      new Option(
        '--date-order <order>',
        "which figure of 5/6/1931 is first (default: as the document's other dates show)",
      ).choices(['day-first', 'month-first']),
    )
}

/** The options of the pipeline that these values set. */
export function optionsOf({ leadingMarker, narrative, news, dateOrder }: ExtractionValues): Partial<Options> {
  const dateMode = narrative ? 'narrative' : news ? 'news' : undefined
  return { ...(leadingMarker && { leadingMarker }), ...(dateMode && { dateMode }), ...(dateOrder && { dateOrder }) }
}

/** Reads a date of publication from the command line. */
export function parsePublished(text: string): string {
  if (isDate(text)) return text
  throw new InvalidArgumentError('Expected a date as YYYY, YYYY-MM or YYYY-MM-DD.')
}

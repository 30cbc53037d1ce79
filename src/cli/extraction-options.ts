import { type Command, InvalidArgumentError, Option } from 'commander'
import type { LeadingMarker, Options } from '../model/options.js'
import { isDate } from '../run/settings/is-date.js'

/** The options that every command that extracts has. */
export interface ExtractionValues {
  readonly leadingMarker?: LeadingMarker
  readonly narrative?: true
  readonly news?: true
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
}

/** The options of the pipeline that these values set. */
export function optionsOf({ leadingMarker, narrative, news }: ExtractionValues): Partial<Options> {
  const dateMode = narrative ? 'narrative' : news ? 'news' : undefined
  return { ...(leadingMarker && { leadingMarker }), ...(dateMode && { dateMode }) }
}

/** Reads a date of publication from the command line. */
export function parsePublished(text: string): string {
  if (isDate(text)) return text
  throw new InvalidArgumentError('Expected a date as YYYY, YYYY-MM or YYYY-MM-DD.')
}

import { type Command, InvalidArgumentError, Option } from 'commander'
import type { DateOrder, Language, LeadingMarker, Options } from '../../model/options.js'
import { isDate } from '../../run/settings/is-date.js'

/** The options that every command that extracts has. */
export interface ExtractionValues {
  readonly leadingMarker?: LeadingMarker
  readonly narrative?: true
  readonly news?: true
  readonly dateOrder?: DateOrder
  readonly language?: Language
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
    .addOption(
      new Option(
        '--language <which>',
        'what is read: other languages than English are named and left, or any text is read as if it were English (default: english)',
      ).choices(['english', 'any']),
    )
}

/** The options of the pipeline that these values set. */
export function optionsOf(values: ExtractionValues): Partial<Options> {
  const { leadingMarker, narrative, news, dateOrder, language } = values
  const dateMode = narrative ? 'narrative' : news ? 'news' : undefined
  return {
    ...(leadingMarker && { leadingMarker }),
    ...(dateMode && { dateMode }),
    ...(dateOrder && { dateOrder }),
    ...(language && { language }),
  }
}

/** Reads a date of publication from the command line. */
export function parsePublished(text: string): string {
  if (isDate(text)) return text
  throw new InvalidArgumentError('Expected a date as YYYY, YYYY-MM or YYYY-MM-DD.')
}

import { statSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { type ExportSetting, positionUnits } from '../export/export-format.js'
import { formats } from '../export/formats/index.js'
import { say } from '../terminal/print.js'
import { exportTargetOf } from './options/export-target.js'
import { addPlaceOptions, type PlaceValues, placesOf } from './options/places.js'
import { writeExport } from './printing/write-export.js'

interface Values extends PlaceValues {
  readonly to?: string
  readonly output: string
  readonly positions?: ExportSetting['positions']
}

const help = `
${formats.map(({ name, summary }) => `  ${name.padEnd(14)} ${summary}`).join('\n')}

-o names a folder, a file with the ending of a form that is one file (which then needs no --to), or - for the standard
output. Without either, csv is written. parquet and duckdb need DuckDB (optional: npm install @duckdb/node-api);
webannotation needs the sources; --positions utf-16 makes its positions those of Recogito.

Examples:
  regesta export                                 events.csv, actors.csv … in export/
  regesta export -o events.ics                   that file
  regesta export out --to flat-csv -o - | less   one table on the standard output
  regesta export out --to webannotation`

/** `regesta export`: the events of an output in a form that another program opens. */
export function exportOutput(command: Command): void {
  addPlaceOptions(command, { sources: true })
    .argument('[output]', 'folder that regesta extract wrote (default: output)')
    .addOption(
      new Option('--to <form>', 'what to write (default: as --output ends, else csv)').choices(
        formats.map(({ name }) => name),
      ),
    )
    .option('-o, --output <path>', 'folder or file to write to', 'export')
    .addOption(
      new Option('--positions <unit>', 'what positions count (webannotation; default: code-points)').choices(
        positionUnits,
      ),
    )
    .addHelpText('after', help)
    .action(async (named: string | undefined, { to, output, positions, ...values }: Values) => {
      const target = exportTargetOf(to, output)
      const isFile = statSync(target.folder, { throwIfNoEntry: false })?.isDirectory() === false
      if (isFile) command.error(`error: Unexpected file "${target.folder}", expected a folder`)
      if (positions !== undefined && target.format.name !== 'webannotation')
        command.error(`error: --positions is for webannotation, which has positions; ${target.format.name} has none`)
      for (const path of await writeExport(target, await placesOf(named, values), positions ?? 'code-points'))
        say(`${path}\n`)
    })
}

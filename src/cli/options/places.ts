import type { Command } from 'commander'
import { readConfig } from '../../run/settings/config.js'
import type { SourcesTold } from '../../run/sources/source-places.js'

/** The options of every command that reads an output. */
export interface PlaceValues {
  readonly source?: string
  readonly config?: string
}

/** Where an output is, and what a file of settings says of its sources. */
export interface Places {
  readonly output: string
  readonly told: SourcesTold
}

/** Adds the file of settings, and for a command that reads sources, where they are. */
export function addPlaceOptions(command: Command, { sources = false } = {}): Command {
  if (sources) command.option('--source <folder>', 'folder of the sources (default: as the manifest says)')
  return command.option('--config <file>', 'settings (default: regesta.config.json, where it is there)')
}

/** What the command line, the file of settings and the defaults say, in this order. */
export async function placesOf(output: string | undefined, { source, config }: PlaceValues): Promise<Places> {
  const settings = await readConfig(config)
  return {
    output: output ?? settings.output ?? 'output',
    told: { named: source, settings: { paths: settings.paths, exclude: settings.exclude } },
  }
}

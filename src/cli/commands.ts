import type { Command } from 'commander'

/** A command: its file is loaded only when it is called, so that `--help` costs nothing of the pipeline. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  /** Loads the function that gives a command its arguments, options and action. */
  load(): Promise<(command: Command) => void>
}

/** Every command, in the order in which they are listed. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'write what a project wants: settings, git attributes, a hook, a workflow',
    load: async () => (await import('./init.js')).init,
  },
  {
    name: 'extract',
    summary: 'read documents and write their event records',
    load: async () => (await import('./extract.js')).extract,
  },
  {
    name: 'import',
    summary: 'turn files of other programs into sources, one Markdown document each',
    load: async () => (await import('./import.js')).importFiles,
  },
  {
    name: 'show',
    summary: 'show what is found in one document',
    load: async () => (await import('./show.js')).show,
  },
  {
    name: 'pipe',
    summary: 'read a JSON document a line, write an extraction a line',
    load: async () => (await import('./pipe.js')).pipe,
  },
  {
    name: 'validate',
    summary: 'check that an output is true to its sources, complete and current',
    load: async () => (await import('./validate.js')).validate,
  },
  {
    name: 'diff',
    summary: 'say what changed between two outputs, event by event',
    load: async () => (await import('./diff.js')).diff,
  },
  {
    name: 'explain',
    summary: 'say what a rule of validate checks, and what to do',
    load: async () => (await import('./explain.js')).explain,
  },
  {
    name: 'describe',
    summary: 'say what an output holds: days, actors, kinds, documents',
    load: async () => (await import('./describe.js')).describe,
  },
  {
    name: 'report',
    summary: 'write one HTML page that shows what was found, beside its source',
    load: async () => (await import('./report.js')).report,
  },
  {
    name: 'review',
    summary: 'decide on the open events of a document, one after the other',
    load: async () => (await import('./review.js')).review,
  },
  {
    name: 'export',
    summary: 'write the events in a form that other programs open',
    load: async () => (await import('./export.js')).exportOutput,
  },
  {
    name: 'query',
    summary: 'ask an output by SQL',
    load: async () => (await import('./query.js')).query,
  },
  {
    name: 'merge',
    summary: 'make one output of what the shards of a batch wrote',
    load: async () => (await import('./merge.js')).merge,
  },
  {
    name: 'submit',
    summary: 'put documents on a queue, for many machines',
    load: async () => (await import('./submit.js')).submit,
  },
  {
    name: 'work',
    summary: 'do the tasks of a queue',
    load: async () => (await import('./work.js')).work,
  },
  {
    name: 'collect',
    summary: 'write the output of a batch that was submitted to a queue',
    load: async () => (await import('./collect.js')).collect,
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of a record, an extraction, an actor, a manifest, a review or the settings',
    load: async () => (await import('./schema.js')).schema,
  },
  {
    name: 'completion',
    summary: 'print what makes a shell complete command lines by the tab key',
    load: async () => (await import('./completion.js')).completion,
  },
]

import { configJsonSchema } from '../settings/config-json-schema.js'

/** A file that a project wants. */
export interface ProjectFile {
  readonly path: string
  /** What it is for, in a line. */
  readonly purpose: string
  readonly text: string
  /** Its lines stand on their own, beside those of others. */
  readonly isList?: true
  readonly isExecutable?: true
}

const hook = `#!/bin/sh
# Refuses a commit whose output is not what its sources give.
npx regesta extract --check && npx regesta validate
`

/** The action is that of the package which `npm ci` installs: one version, in the lock file, for people and machines. */
const workflow = (
  output: string,
) => `# Refuses an output that is stale or untrue, and says in the job's summary what a change does to the records.
name: regesta
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  extraction:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 20
          cache: npm
      - run: npm ci
      - uses: ./node_modules/regesta
        with:
          output: ${JSON.stringify(output)}
          base: \${{ github.base_ref && format('origin/{0}', github.base_ref) }}
`

const ignored = `# What is passed over in this folder, written as in .gitignore. Files of other types are passed over anyway.
# drafts/
# *.old.txt
`

/** The files of a project whose sources are in one folder and whose records go to another; both relative, with `/`. */
export function projectFiles(sources: string, output: string): ProjectFile[] {
  const settings = { $schema: './regesta.schema.json', paths: [sources], output }
  return [
    {
      path: 'regesta.config.json',
      purpose: 'settings: every command reads where the sources are and where the records go',
      text: jsonOf(settings),
    },
    {
      path: 'regesta.schema.json',
      purpose: 'what may stand in the settings, by which an editor checks and completes them',
      text: jsonOf(configJsonSchema()),
    },
    { path: `${sources}/.regestaignore`, purpose: 'what is passed over among the sources', text: ignored },
    {
      path: '.gitattributes',
      purpose: 'keeps git from changing line ends, of which offsets and hashes depend',
      text: `${sources}/** -text\n${output}/** -text\n*.events.jsonl diff=regesta -text\n`,
      isList: true,
    },
    {
      path: '.gitignore',
      purpose: 'what is made anew at any time and not committed',
      text: 'node_modules/\n/report.html\n/export/\n',
      isList: true,
    },
    {
      path: '.githooks/pre-commit',
      purpose: 'refuses a commit whose output is stale or untrue; turn it on by: git config core.hooksPath .githooks',
      text: hook,
      isExecutable: true,
    },
    {
      path: '.github/workflows/regesta.yml',
      purpose: 'the same on GitHub, and what a pull request does to the records',
      text: workflow(output),
    },
  ]
}

const jsonOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

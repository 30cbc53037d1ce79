import type { Command } from 'commander'
import { UsageError } from '../run/errors/usage-error.js'
import { insideOf } from '../run/files/inside-of.js'
import type { WrittenFile } from '../run/project/write-project.js'
import { counted } from '../terminal/counted.js'
import { say } from '../terminal/print.js'
import { visible } from '../terminal/visible.js'

interface Values {
  readonly output: string
  readonly force?: true
}

const help = `
Asks nothing. A file that is there already is left as it is and named; --force writes over it, and adds to .gitattributes
and .gitignore the lines that they lack.

Exit status: 0 everything is there now, 1 a file was left that says something else, 2 wrong usage.

Examples:
  regesta init                        for seeds/ and output/
  regesta init letters -o records     for sources in letters/, with records in records/`

/** `regesta init`: writes the files that a project wants, and says what each is. */
export function init(command: Command): void {
  command
    .argument('[sources]', 'folder of the sources', 'seeds')
    .option('-o, --output <folder>', 'folder of the records', 'output')
    .option('--force', 'write over files that are there')
    .addHelpText('after', help)
    .action(async (named: string, { output: into, force }: Values) => {
      const [sources, output] = [folderOf(named), folderOf(into)]
      if (sources === output) throw new UsageError(`${sources} holds the sources: name another folder by --output`)
      const { projectFiles } = await import('../run/project/project-files.js')
      const { writeProject } = await import('../run/project/write-project.js')
      const written = await writeProject(projectFiles(sources, output), force === true)
      for (const one of written) say(`${lineOf(one)}\n`)
      const left = written.filter(({ outcome }) => outcome === 'left').length
      say(`\n${left === 0 ? nextStep(sources) : leftLine(left)}\n`)
      if (left > 0) process.exitCode = 1
    })
}

/** @throws {UsageError} where it is no folder below the current one. */
function folderOf(path: string): string {
  const inside = insideOf('.', path)?.split(/[\\/]/).filter(Boolean).join('/')
  if (inside !== undefined && inside !== '.' && inside !== '') return inside
  throw new UsageError(`${path}: expected a folder within this one, as letters`)
}

const WIDTH = '.github/workflows/regesta.yml'.length

function lineOf({ file, outcome, missing }: WrittenFile): string {
  const said = {
    written: file.purpose,
    right: 'is right as it is',
    overwritten: `${file.isList ? 'got the lines that it lacked' : 'was written over'}: ${file.purpose}`,
    left: missing.length > 0 ? `is there and was left; it lacks: ${missing.join(', ')}` : 'is there and was left',
  }
  return `${visible(file.path).padEnd(WIDTH)}  ${visible(said[outcome])}`
}

const nextStep = (sources: string) =>
  `Put documents (.txt, .md, .html) into ${visible(sources)}/, or others by regesta import; then: regesta extract`

const leftLine = (left: number) =>
  `${counted(left, 'file')} left as ${left === 1 ? 'it is' : 'they are'}, see above; --force writes over ${left === 1 ? 'it' : 'them'}`

import { type Files, sign } from './small-output.js'

/** One step of a corruption; files are named with their folder. */
export type Edit =
  | { readonly in: string; readonly replace: string; readonly by: string }
  | { readonly in: string; readonly line: number; readonly set: Readonly<Record<string, unknown>> }
  | { readonly in: string; readonly add: string }
  | { readonly in: string; readonly write: string }
  /** Fills the first line up with so many spaces. */
  | { readonly in: string; readonly fill: number }
  /** Drops, doubles or swaps lines; copies a field from one line to another. */
  | { readonly in: string; readonly drop: number }
  | { readonly in: string; readonly double: number }
  | { readonly in: string; readonly swap: readonly [number, number] }
  | { readonly in: string; readonly copy: string; readonly from: number; readonly to: number }
  | { readonly delete: string }
  | { readonly move: string; readonly to: string }
  /** Make all hashes agree again. */
  | { readonly sign: true }

/** Applies the steps of a corruption to the files of an output. */
export function edit(files: Files, edits: readonly Edit[]): Files {
  for (const step of edits) apply(files, step)
  return files
}

function apply(files: Files, step: Edit): void {
  if ('sign' in step) {
    sign(files)
    return
  }
  if ('delete' in step) {
    files.delete(step.delete)
    return
  }
  if ('move' in step) {
    files.set(step.to, files.get(step.move)!)
    files.delete(step.move)
    return
  }
  const text = files.get(step.in) ?? ''
  if ('add' in step) files.set(step.in, text + step.add)
  else if ('write' in step) files.set(step.in, step.write)
  else if ('set' in step) files.set(step.in, setIn(text, step.line, step.set))
  else if ('fill' in step) files.set(step.in, text.replace('\n', `${' '.repeat(step.fill)}\n`))
  else if (!('replace' in step)) files.set(step.in, moveLines(text, step))
  else {
    if (!text.includes(step.replace)) throw new Error(`Unexpected "${step.replace}", expected a text of ${step.in}`)
    files.set(
      step.in,
      text.replace(step.replace, () => step.by),
    )
  }
}

type LineStep = Extract<Edit, { drop: number } | { double: number } | { swap: unknown } | { copy: string }>

function moveLines(text: string, step: LineStep): string {
  const lines = text.split('\n')
  if ('drop' in step) lines.splice(step.drop - 1, 1)
  else if ('double' in step) lines.splice(step.double, 0, lines[step.double - 1]!)
  else if ('swap' in step) {
    const [a, b] = step.swap
    ;[lines[a - 1], lines[b - 1]] = [lines[b - 1]!, lines[a - 1]!]
  } else {
    const record = JSON.parse(lines[step.from - 1]!) as Record<string, unknown>
    return setIn(text, step.to, { [step.copy]: record[step.copy] })
  }
  return lines.join('\n')
}

/** Sets fields of the record on a one-based line: `actors.0.name`. */
function setIn(text: string, line: number, values: Readonly<Record<string, unknown>>): string {
  const lines = text.split('\n')
  const record = JSON.parse(lines[line - 1]!) as Record<string, unknown>
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split('.')
    let at = record
    for (const key of keys.slice(0, -1)) at = at[key] as Record<string, unknown>
    at[keys.at(-1)!] = value
  }
  lines[line - 1] = JSON.stringify(record)
  return lines.join('\n')
}

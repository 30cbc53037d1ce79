import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'

/** One import of a module: what it names and whether it is gone at run time. */
export interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

/** A file of `src`, parsed. */
export interface SourceFile {
  /** Path from the root of the repository, with `/`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
  readonly regexes: readonly { readonly source: string; readonly flags: string; readonly line: number }[]
}

/** Every TypeScript file of `src`, ascending by path. */
export function sourceFiles(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .sort()
    .map(parse)
}

function parse(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  const { module, program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`)
  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
  }))
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) imports.push({ specifier: moduleRequest.value, typeOnly: isType })
    }
  }
  const regexes: { source: string; flags: string; line: number }[] = []
  visit(program, (node) => {
    if (node.type === 'ImportExpression' && literal(node.source)) {
      imports.push({ specifier: literal(node.source)!, typeOnly: false })
    }
    const regex = node.regex as { pattern: string; flags: string } | undefined
    if (node.type === 'Literal' && regex) {
      const line = text.slice(0, node.start as number).split('\n').length
      regexes.push({ source: regex.pattern, flags: regex.flags, line })
    }
  })
  return { path, text, imports, regexes }
}

type Tree = Record<string, unknown>

function visit(value: unknown, see: (node: Tree) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see)
  else if (typeof value === 'object' && value !== null) {
    const node = value as Tree
    if (typeof node.type === 'string') see(node)
    for (const child of Object.values(node)) visit(child, see)
  }
}

const literal = (node: unknown) => {
  const { type, value } = node as { type: string; value?: unknown }
  return type === 'Literal' && typeof value === 'string' ? value : undefined
}

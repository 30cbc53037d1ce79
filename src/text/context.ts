import type { Issue, Severity } from '../model/issue.js'
import type { Options } from '../model/options.js'
import type { Span } from '../model/span.js'
import { createLocator, type Position, type Source } from './source.js'

/** What every stage gets beside its input: the source, the options, and a place for issues. */
export interface Context {
  readonly source: Source
  readonly options: Options
  readonly issues: readonly Issue[]
  /** Line and column of an offset of the source. */
  locate(offset: number): Position
  report(code: string, severity: Severity, message: string, span: Span): void
}

/** Makes the context of one document. */
export function createContext(source: Source, options: Options): Context {
  const issues: Issue[] = []
  const locate = createLocator(source.text)
  return {
    source,
    options,
    issues,
    locate,
    report: (code, severity, message, { start, end }) => {
      const { line, column } = locate(start)
      issues.push({ code, severity, message, start, end, line, column })
    },
  }
}

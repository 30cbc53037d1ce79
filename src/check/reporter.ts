import type { Report } from './findings/finding.js'
import type { Rule } from './rule.js'

/** What a reporter may need beside the findings. */
export interface ReportContext {
  readonly rules: readonly Rule[]
  /** Version of Regesta. */
  readonly version: string
  /** True where colour can be shown. */
  readonly color: boolean
}

/** One form in which findings are shown. */
export interface Reporter {
  readonly name: string
  /** The whole text, with a line break at its end unless it is empty. */
  write(report: Report, context: ReportContext): string | Promise<string>
}

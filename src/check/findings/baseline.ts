import * as z from 'zod'
import { severityCountsOf } from './collect-findings.js'
import type { Report } from './finding.js'

/** The findings that a team knows of: a saved report of `--format json`. */
const baselineSchema = z.object({
  schema: z.literal('regesta/report@1'),
  findings: z.array(z.object({ fingerprint: z.string(), rule: z.string(), file: z.string(), message: z.string() })),
})

export type Baseline = z.infer<typeof baselineSchema>

/**
 * Reads a baseline.
 * @throws {RangeError} where the text is no report of `--format json`.
 */
export function parseBaseline(text: string): Baseline {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = null
  }
  const result = baselineSchema.safeParse(value)
  if (result.success) return result.data
  throw new RangeError('Unexpected baseline, expected a report that was saved from --format json')
}

/** Takes the known findings out of a report, and names those of the baseline that are gone. */
export function applyBaseline(report: Report, baseline: Baseline): Report {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint))
  const findings = report.findings.filter(({ fingerprint }) => !known.has(fingerprint))
  const found = new Set(report.findings.map(({ fingerprint }) => fingerprint))
  const gone = baseline.findings.filter(({ fingerprint }) => !found.has(fingerprint))
  return {
    ...report,
    findings,
    counts: severityCountsOf(findings),
    known: report.findings.length - findings.length,
    gone: gone.map(({ rule, file, message }) => ({ rule, file, message })),
  }
}

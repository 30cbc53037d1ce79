import type { Builder } from 'junit-report-builder'
import type { Finding } from '../findings/finding.js'
import type { Reporter } from '../reporter.js'

/** JUnit XML: a suite for each rule, a failed case for each finding, and a case that passed where there is none. */
export const junit: Reporter = {
  name: 'junit',
  async write({ findings }, { rules }) {
    const library = await import('junit-report-builder')
    // The types of this CommonJS package name a default of its default, which is not there at run time.
    const builder = (library.default as unknown as Builder).newBuilder()
    for (const { name, summary } of rules) {
      const suite = builder.testSuite().name(`regesta.${name}`)
      const own = findings.filter(({ rule }) => rule === name)
      if (own.length === 0) suite.testCase().className(`regesta.${name}`).name(`not found: ${summary}`)
      for (const finding of own) {
        const test = suite
          .testCase()
          .className(`regesta.${name}`)
          .name(clean(placeOf(finding)))
        if (finding.severity === 'info') test.standardOutput(clean(finding.message))
        else test.failure(clean(finding.message), finding.severity)
      }
    }
    return `${builder.build().trimEnd()}\n`
  },
}

function placeOf({ file, line, field }: Finding): string {
  return `${file}${line === undefined ? '' : `:${line}`}${field === undefined ? '' : ` ${field}`}`
}

/** Without the characters that XML 1.0 cannot hold. */
function clean(text: string): string {
  return text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}

import type { Failure } from '../../model/manifest.js'

/** The failures without those of files that documents name as their bibliographies, which are no documents themselves. */
export function failuresBeside(failures: readonly Failure[], works: ReadonlySet<string>): Failure[] {
  return failures.filter(({ source, code }) => code !== 'unsupported-type' || !works.has(source))
}

import { checkSync } from 'recheck'
import { describe, expect, test } from 'vitest'
import { recordRegexes } from '../support/record-regexes.js'
import { sourceFiles } from '../support/source-files.js'

/**
 * No clock decides: which checker looks at a regex follows from its size, and how far the one that tries inputs goes from
 * counts and a seed. A busy machine is told the same as an idle one, later.
 */
const withoutClock = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  randomSeed: 0,
}

/** Why a regex is not linear, or undefined where it is. The flag `d`, which recheck does not know, changes no match. */
function fault(source: string, flags: string): string | undefined {
  const result = checkSync(source, flags.replace('d', ''), withoutClock)
  if (result.status === 'safe') return undefined
  return result.status === 'vulnerable' ? result.complexity.summary : `unknown (${result.error.kind})`
}

const literals = sourceFiles().flatMap(({ path, regexes }) => regexes.map((regex) => ({ path, ...regex })))

describe('every regex is linear', () => {
  test.each(literals)('$path:$line /$source/$flags', ({ source, flags }) => {
    expect(fault(source, flags)).toBeUndefined()
  })

  test('those that are built at run time too', { timeout: 600_000 }, async () => {
    const built = await recordRegexes(async () => {
      const { extract } = await import('../../src/run/work/extract.js')
      extract('In May 1961, the council of Damascus met Dr. Anna Klein.[14] It agreed.\n\n[14] Klein, Anna. Letters.')
      extract({ id: 'a', text: '# Title\n\nIn *1961* it met.[^1]\n\n[^1]: Note.', mediaType: 'text/markdown' })
    })
    const faults = built.map(({ source, flags, place }) => ({ place, source, fault: fault(source, flags) }))
    expect(faults.filter(({ fault }) => fault !== undefined)).toEqual([])
  })
})

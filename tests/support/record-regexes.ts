/** A regex and the file of `src` that built it. */
export interface BuiltRegex {
  readonly source: string
  readonly flags: string
  readonly place: string
}

/** Runs something and gives back the regexes that files of `src` made with `new RegExp` meanwhile, each once. */
export async function recordRegexes(run: () => Promise<void>): Promise<BuiltRegex[]> {
  const built = new Map<string, BuiltRegex>()
  const Original = globalThis.RegExp
  const note = (regex: RegExp): RegExp => {
    const place = placeOf(new Error('place').stack ?? '')
    if (place) built.set(String(regex), { source: regex.source, flags: regex.flags, place })
    return regex
  }
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [pattern, flags]: [string, string?]) => note(new target(pattern, flags)),
    apply: (target, _, [pattern, flags]: [string, string?]) => note(target(pattern, flags)),
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = Original
  }
  return [...built.values()]
}

/** The nearest caller outside of this file, where it is one of ours. */
function placeOf(stack: string): string | undefined {
  const caller = stack
    .split('\n')
    .slice(1)
    .find((line) => !line.includes('record-regexes'))
  if (caller?.includes('node_modules')) return undefined
  return /\/(src\/[\w/.-]+:\d+)/.exec(caller ?? '')?.[1]
}

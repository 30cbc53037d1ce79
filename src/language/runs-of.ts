/** The runs of neighbours of a list of which something is true, in order. */
export function runsOf<Thing>(things: readonly Thing[], isOf: (thing: Thing) => boolean): Thing[][] {
  const runs: Thing[][] = []
  let before = false
  for (const thing of things) {
    const now = isOf(thing)
    if (now && before) runs.at(-1)!.push(thing)
    else if (now) runs.push([thing])
    before = now
  }
  return runs
}

/**
 * The sources whose outputs could not lie in one folder on every system, each with what is wrong: names that differ in
 * capitals or in the form of their letters alone (macOS and Windows tell neither apart), and a folder that is called as
 * the output of a file is, or as the manifest. None of them is written: which one would be left to the order of the work.
 * @param paths Paths of sources, with `/`.
 */
export function findClashes(paths: readonly string[]): Map<string, string> {
  const clashes = new Map<string, string>()
  const byName = new Map<string, string[]>()
  for (const path of paths) byName.set(plain(path), [...(byName.get(plain(path)) ?? []), path])
  for (const same of byName.values()) {
    for (const path of same.length > 1 ? same : []) {
      const others = same.filter((other) => other !== path).sort()
      clashes.set(path, `Differs from ${others.join(', ')} in capitals or the form of letters alone: rename one`)
    }
  }
  const outputs = new Map(paths.map((path) => [plain(`${path}.events.jsonl`), path]))
  for (const path of paths) {
    for (const folder of foldersOf(path)) {
      const other = outputs.get(plain(folder))
      if (other !== undefined) {
        clashes.set(other, `Its output would be called as the folder of ${path} is: rename one`)
        clashes.set(path, `Its folder is called as the output of ${other} would be: rename one`)
      } else if (plain(folder) === 'manifest.json')
        clashes.set(path, 'Its folder is called as the manifest is: rename it')
    }
  }
  return clashes
}

const plain = (path: string) => path.normalize('NFC').toLowerCase()

/** The folders above a path, as paths. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

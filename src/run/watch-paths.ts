import { type FSWatcher, watch } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** Milliseconds without a change after which a burst of changes (an editor that saves, a checkout) is over. */
const CALM = 150

/**
 * Yields at once, and again after each burst of changes under files, folders and globs. Changes that come while the
 * caller is at work are kept for its next turn, so that none is lost. Ends when the signal is given. A file is watched by its folder, since
 * editors write a new file in its place; a path that is not there by the nearest folder that is.
 */
export async function* watchPaths(paths: readonly string[], signal: AbortSignal): AsyncGenerator<void> {
  let changed = false
  let wake = () => {}
  const folders = new WatchedFolders(() => {
    changed = true
    wake()
  })
  signal.addEventListener('abort', () => wake(), { once: true })
  try {
    await folders.update(paths)
    yield
    while (!signal.aborted) {
      if (!changed) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      while (changed && !signal.aborted) {
        changed = false
        await new Promise((resolve) => setTimeout(resolve, CALM))
      }
      if (signal.aborted) return
      await folders.update(paths)
      yield
    }
  } finally {
    folders.close()
  }
}

/** The folders under some paths, each with a watcher of its own: the recursive watch of Node 20 loses events on Linux. */
class WatchedFolders {
  readonly #watchers = new Map<string, FSWatcher>()

  constructor(readonly onChange: () => void) {}

  /** Watches the folders that are there now, and no others. */
  async update(paths: readonly string[]): Promise<void> {
    const found = new Set<string>()
    for (const path of paths) for (const folder of await foldersUnder(await folderOf(path))) found.add(folder)
    for (const folder of found) if (!this.#watchers.has(folder)) this.#add(folder)
    for (const folder of this.#watchers.keys()) if (!found.has(folder)) this.#remove(folder)
  }

  close(): void {
    for (const folder of [...this.#watchers.keys()]) this.#remove(folder)
  }

  #add(folder: string): void {
    try {
      const watcher = watch(folder, this.onChange)
      // A folder that vanishes must not end the watch of the others.
      watcher.on('error', this.onChange)
      this.#watchers.set(folder, watcher)
    } catch (error) {
      // What is gone or closed to us is named by the run itself.
      if (!/^(?:ENOENT|EACCES|EPERM)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }

  #remove(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }
}

/** A folder and every folder in it but those whose name starts with a dot, and packages. */
async function foldersUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const inner = entries.filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
  return [folder, ...(await Promise.all(inner.map(({ name }) => foldersUnder(join(folder, name))))).flat()]
}

/** The folder in which changes to a path show: itself, else the nearest above that is there. */
async function folderOf(path: string): Promise<string> {
  let folder = resolve(path.replace(/[*?[{].*$/s, 'x'))
  while (!(await stat(folder).catch(() => undefined))?.isDirectory()) folder = dirname(folder)
  return folder
}

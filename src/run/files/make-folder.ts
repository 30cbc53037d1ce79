import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are missing. Node's own way to do so never ends where a folder that is there
 * takes nothing new and says `ENOENT`: `/proc`, or one that was removed while a process is in it.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await make(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    // Others may have made it meanwhile.
    if (!(await isThere(dirname(folder)))) await makeFolder(dirname(folder))
    await make(folder)
  }
}

/** Makes a folder that may be there already, in one that is there. */
async function make(folder: string): Promise<void> {
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  )
}

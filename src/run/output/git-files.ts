import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The largest answer that is taken from git, in bytes. */
const MOST = 2 ** 29

/**
 * The files of a tree or a single blob that git calls by `name` (`HEAD~1:output`), by their paths below it; a blob's
 * path is empty. Git runs without a shell.
 * @throws {RangeError} where git knows nothing of that name.
 */
export async function readGitFiles(name: string, wanted: (path: string) => boolean): Promise<Map<string, string>> {
  const type = (await git('cat-file', '-t', name)).trim()
  if (type === 'blob') return new Map([['', await git('cat-file', 'blob', name)]])
  if (type !== 'tree') throw new RangeError(`Unexpected ${type} "${name}", expected REV:path of a folder or file`)
  const entries = (await git('ls-tree', '-r', '-z', '--full-tree', name)).split('\0').flatMap((entry) => {
    const match = /^100\d{3} blob ([0-9a-f]+)\t/.exec(entry)
    const path = entry.slice(entry.indexOf('\t') + 1)
    return match && wanted(path) ? [{ hash: match[1]!, path }] : []
  })
  const blobs = await readBlobs(entries.map(({ hash }) => hash))
  return new Map(entries.map(({ path }, index) => [path, blobs[index]!]))
}

async function git(...args: string[]): Promise<string> {
  try {
    return (await run('git', args, { maxBuffer: MOST, encoding: 'utf8' })).stdout
  } catch (error) {
    const { code, stderr, message } = error as NodeJS.ErrnoException & { stderr?: string }
    if (code === 'ENOENT') throw new RangeError('Unexpected REV:path, expected git to be installed')
    if (/not a git repository/.test(stderr ?? '')) {
      throw new RangeError(`"${args.at(-1)}" is no folder here, and this is no git repository: name two outputs`)
    }
    throw new RangeError((stderr || message).trim().split('\n')[0]!)
  }
}

/** The contents of blobs, by one process: `<hash> blob <size>`, a line break, the bytes, a line break. */
function readBlobs(hashes: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve(splitBlobs(Buffer.concat(chunks), hashes.length))
      else reject(new RangeError(`Unexpected status ${status} of git cat-file, expected 0`))
    })
    child.stdin.end(hashes.map((hash) => `${hash}\n`).join(''))
  })
}

function splitBlobs(bytes: Buffer, count: number): string[] {
  const blobs: string[] = []
  for (let from = 0; blobs.length < count; ) {
    const end = bytes.indexOf(0x0a, from)
    const size = Number(bytes.toString('utf8', from, end).split(' ')[2])
    blobs.push(bytes.toString('utf8', end + 1, end + 1 + size))
    from = end + size + 2
  }
  return blobs
}

import type { WriteStream } from 'node:tty'
import type { Progress } from '../run/extract-files.js'

/** Milliseconds between two lines where nobody can watch one change. */
const PLAIN = 60_000
const LIVE = 100

/** Shows how far a batch is: one line that changes on a terminal, a plain line now and then elsewhere. */
export function createProgress(stream: WriteStream) {
  const started = performance.now()
  let last = started
  let open = false
  const show = (progress: Progress): void => {
    const now = performance.now()
    if (now - last < (stream.isTTY ? LIVE : PLAIN)) return
    last = now
    const line = lineOf(progress, (now - started) / 1000)
    if (!stream.isTTY) return void stream.write(`${line}\n`)
    open = true
    stream.write(`\r\x1b[2K${line.slice(0, stream.columns - 1)}`)
  }
  const end = (): void => {
    if (open) stream.write('\r\x1b[2K')
  }
  return { show, end }
}

function lineOf({ done, total, bytesDone, bytesTotal, path }: Progress, seconds: number): string {
  const left = bytesDone === 0 ? 0 : Math.ceil((seconds * (bytesTotal - bytesDone)) / bytesDone)
  const rate = (bytesDone / seconds / 1000).toFixed(0)
  return `${done}/${total} documents, ${rate} kB/s, ${left} s left, ${JSON.stringify(path)}`
}

import type { WriteStream } from 'node:tty'
import type { BatchState } from '../../queue/collect.js'
import type { WorkerState } from '../../queue/run-worker.js'
import type { Progress } from '../../run/batch.js'
import { counted } from '../../terminal/counted.js'
import { visible } from '../../terminal/visible.js'

/** Milliseconds between two lines where nobody can watch one change. */
const PLAIN = 60_000
const LIVE = 100

/** Shows how far a batch is: one line that changes on a terminal, a plain line now and then elsewhere. */
export function createProgress<State>(stream: WriteStream, lineOf: (state: State, seconds: number) => string) {
  const started = performance.now()
  let last = started
  let open = false
  const show = (state: State): void => {
    const now = performance.now()
    if (now - last < (stream.isTTY ? LIVE : PLAIN)) return
    last = now
    const line = lineOf(state, (now - started) / 1000)
    if (!stream.isTTY) return void stream.write(`${line}\n`)
    open = true
    stream.write(`\r\x1b[2K${line.slice(0, stream.columns - 1)}`)
  }
  const end = (): void => {
    if (open) stream.write('\r\x1b[2K')
  }
  return { show, end }
}

/** How far a batch of one machine is. */
export function documentsLine({ done, total, bytesDone, bytesTotal, path }: Progress, seconds: number): string {
  const left = bytesDone === 0 ? 0 : Math.ceil((seconds * (bytesTotal - bytesDone)) / bytesDone)
  const rate = (bytesDone / seconds / 1000).toFixed(0)
  return `${done}/${counted(total, 'document')}, ${rate} kB/s, ${left} s left, ${visible(JSON.stringify(path))}`
}

/** How far a batch on a queue is; the rate is that of all its workers since the first look. */
export function queueLine(): (state: BatchState, seconds: number) => string {
  let first: number | undefined
  return ({ done, failed, left }, seconds) => {
    first ??= done
    const rate = (done - first) / seconds
    const time = rate === 0 ? '' : `, ${rate.toFixed(1)} documents/s, ${Math.ceil(left / rate)} s left`
    return `${done} done, ${failed} failed, ${left} to do${time}`
  }
}

/** What one worker of a queue has done. */
export function workerLine({ done, failed }: WorkerState, seconds: number): string {
  return `${done} done, ${failed} failed, ${(done / seconds).toFixed(1)} documents/s`
}

import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Run } from './regesta.js'

/** A command line, and what it is run with. */
interface Call {
  readonly args: readonly string[]
  readonly cwd: string
  readonly input: string
  readonly env: NodeJS.ProcessEnv
}

let resident: { readonly port: MessagePort; readonly flag: Int32Array } | undefined

/**
 * Runs the built command in a process that stays: what it loads and compiles is there for the next call. Waits for its end, as
 * `spawnSync` does.
 */
export function askResident(call: Call): Run {
  resident ??= startResident()
  const { port, flag } = resident
  Atomics.store(flag, 0, 0)
  port.postMessage(call)
  Atomics.wait(flag, 0, 0)
  return receiveMessageOnPort(port)!.message
}

function startResident() {
  const { port1, port2 } = new MessageChannel()
  const ready = new SharedArrayBuffer(4)
  const host = new Worker(new URL('resident-host.mjs', import.meta.url), {
    workerData: { port: port2, ready },
    transferList: [port2],
  })
  for (const one of [host, port1]) one.unref()
  return { port: port1, flag: new Int32Array(ready) }
}

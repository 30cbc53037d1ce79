// Asks the resident process for the thread that waits for its answers, and starts another where one has ended.
import { fork } from 'node:child_process'
import { workerData } from 'node:worker_threads'

const { port, ready } = workerData
const flag = new Int32Array(ready)
let child

const answer = (value) => {
  port.postMessage(value)
  Atomics.store(flag, 0, 1)
  Atomics.notify(flag, 0)
}

async function start() {
  const started = fork(new URL('resident.mjs', import.meta.url), { serialization: 'advanced', silent: true })
  let said = ''
  started.stderr.on('data', (chunk) => {
    said += chunk
  })
  await new Promise((resolve) => started.once('message', resolve))
  let answered = true
  started.on('message', (value) => {
    answered = true
    answer(value)
  })
  started.once('exit', (status) => {
    if (child === started) child = undefined
    if (!answered) answer({ status, out: '', err: said })
  })
  return {
    get isThere() {
      return started.connected && started.exitCode === null
    },
    ask: (call) => {
      answered = false
      started.send(call)
    },
  }
}

port.on('message', async (call) => {
  if (!child?.isThere) child = await start()
  child.ask(call)
})

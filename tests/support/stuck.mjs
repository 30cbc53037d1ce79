// Loaded into a command and its workers by the tests (node --import): a text with `[stuck]` is never done, and the hour
// that `--timeout 3600` gives it is over as soon as it is the last. No clock decides what such a test sees.
import { isMainThread } from 'node:worker_threads'

const HOUR = 3_600_000
const channel = new BroadcastChannel('stuck')
channel.unref()

if (isMainThread) watch()
else getStuck()

function getStuck() {
  const { matchAll } = String.prototype
  // Every extraction looks for the lines of its text in this way.
  String.prototype.matchAll = function (pattern) {
    if (this.includes('[stuck]')) {
      channel.postMessage('stuck')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    }
    return matchAll.call(this, pattern)
  }
}

function watch() {
  const { setTimeout, clearTimeout } = globalThis
  const watched = new Map()
  let isStuck = false
  const check = () => {
    if (!isStuck || watched.size !== 1) return
    isStuck = false
    for (const [timer, end] of watched) {
      globalThis.clearTimeout(timer)
      end()
    }
  }
  channel.onmessage = () => {
    isStuck = true
    check()
  }
  globalThis.setTimeout = (end, delay, ...rest) => {
    const timer = setTimeout(end, delay, ...rest)
    if (delay === HOUR) watched.set(timer, end)
    return timer
  }
  globalThis.clearTimeout = (timer) => {
    clearTimeout(timer)
    if (watched.delete(timer)) check()
  }
}

// Loaded into workers by the tests (node --import): two faults that no document of ours would cause by itself.
import { openSync, rmSync } from 'node:fs'

const { matchAll } = String.prototype

// Every extraction looks for the lines of its text in this way.
String.prototype.matchAll = function (pattern) {
  if (this.includes('[poison]')) process.kill(process.pid, 'SIGKILL')
  const flag = process.env.TRANSIENT_FAULT
  if (flag && this.includes('[transient]') && isThere(flag)) {
    rmSync(flag)
    throw new Error('injected: this machine was out of sorts')
  }
  return matchAll.call(this, pattern)
}

function isThere(file) {
  try {
    openSync(file)
    return true
  } catch {
    return false
  }
}

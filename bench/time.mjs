import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs a process to its end: seconds by the clock, seconds of the processor, megabytes at its peak. `folder` takes its figures. */
export function time(args, { folder, cwd = folder, stdin = '' }) {
  const usage = join(folder, 'usage.json')
  const hook = `data:text/javascript,import fs from 'node:fs';process.on('exit',()=>fs.writeFileSync(${JSON.stringify(usage)},JSON.stringify(process.resourceUsage())))`
  const started = performance.now()
  const run = spawnSync(process.execPath, ['--import', hook, ...args], { input: stdin, cwd, maxBuffer: 2 ** 30 })
  const clock = (performance.now() - started) / 1000
  if (run.status !== 0) throw new Error(`${args.join(' ')}: ${run.status}: ${run.stderr}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'))
  return { clock, processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1000 }
}

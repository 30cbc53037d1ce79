import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bin, folderOf, regesta } from '../support/regesta.js'

const parallel = '/usr/bin/parallel'
const there = existsSync(parallel) || process.env.CI === 'true'
if (!there) console.warn(`GNU parallel: skipped, there is no ${parallel} (apt-get install parallel)`)

describe.skipIf(!there)('pipe under GNU parallel', () => {
  test('gives what one process gives, though one job is killed', async () => {
    const cwd = folderOf()
    const lines = Array.from({ length: 120 }, (_, i) =>
      JSON.stringify({ id: `letter-${i}`, text: `In ${1800 + i} the council met Anna Klein.[${i}]` }),
    )
    const input = `${lines.join('\n')}\n`
    const serial = regesta(['pipe'], { input })
    expect(serial.status).toBe(0)

    // The first job to come by finds the flag, takes it and dies in the middle of its work.
    writeFileSync(join(cwd, 'flag'), '')
    writeFileSync(
      join(cwd, 'job.sh'),
      `if rm flag 2>/dev/null; then head -n 10 | ${process.execPath} ${bin} pipe; kill -9 $$; fi
exec ${process.execPath} ${bin} pipe\n`,
    )
    const args = ['--pipe', '-N', '30', '-j', '2', '--keep-order', '--retries', '3', 'sh', 'job.sh']
    const run = spawn(parallel, args, { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
    let out = ''
    run.stdout.on('data', (chunk) => (out += chunk))
    run.stdin.end(input)
    const status = await new Promise((resolve) => run.once('exit', resolve))
    expect(existsSync(join(cwd, 'flag'))).toBe(false)
    expect(status).toBe(0)
    expect(out).toBe(serial.out)
  })
})

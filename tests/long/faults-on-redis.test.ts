import { expect, test } from 'vitest'
import { runWithFaults } from '../support/run-with-faults.js'
import { describeOnServer } from '../support/servers.js'

describeOnServer('redis', 'a batch on redis', (start) => {
  test('survives a killed worker, a transient fault and a poisoned document', async () => {
    const { status, failures, deaths, output, serial } = await runWithFaults(start, ([first]) => first!.kill())
    expect(status).toBe(1)
    expect(failures).toEqual([
      { source: 'poison.txt', code: 'worker-died', message: 'Every worker that took this document died' },
    ])
    expect(deaths).toBeGreaterThanOrEqual(4)
    expect(output).toEqual(serial)
  })
})

import { expect, test } from 'vitest'
import { runWithFaults } from '../support/run-with-faults.js'
import { describeOnServer } from '../support/servers.js'

describeOnServer('redis', 'a Redis server that is killed and started again', (start) => {
  test('goes on with the batch', async () => {
    const { output, serial } = await runWithFaults(start, (_workers, server) => server.restart())
    expect(output).toEqual(serial)
  })
})

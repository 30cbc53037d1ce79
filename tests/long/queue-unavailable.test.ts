import { expect, test } from 'vitest'
import { regesta } from '../support/regesta.js'

test.each([
  ['redis://ada:secret@127.0.0.1:1', 'redis://127.0.0.1:1'],
  ['postgres://ada:secret@127.0.0.1:1/batch', 'postgres://127.0.0.1:1/batch'],
])('a server that is not there is an error without credentials: %s', (url, shown) => {
  const { status, err, out } = regesta(['work', '--queue', url])
  expect(status).toBe(2)
  expect(err).toContain(`No server answers at ${shown} (ECONNREFUSED)`)
  expect(out + err).not.toContain('secret')
})

test('the URL of the environment is not shown by --help', () => {
  const { out } = regesta(['submit', '--help'], { env: { REGESTA_QUEUE: 'redis://ada:secret@127.0.0.1:1' } })
  expect(out).toContain('--queue')
  expect(out).not.toContain('secret')
})

test('a wrong URL in the environment is named without its secrets', () => {
  const { status, err } = regesta(['work'], { env: { REGESTA_QUEUE: 'http://ada:secret@127.0.0.1' } })
  expect(status).toBe(2)
  expect(err).toBe(
    'error: REGESTA_QUEUE: Unexpected queue URL, expected redis://host:port or postgres://host/database\n',
  )
})

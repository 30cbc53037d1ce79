import pg from 'pg'
import { test } from 'vitest'
import { disturbBatches } from '../support/faults-on-queue.js'
import { describeOnServer } from '../support/servers.js'

const CUT =
  'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname IS NOT NULL'
/** All data; what says which form the tables have stays. */
const EMPTY = `SELECT format('TRUNCATE %I.%I CASCADE', schemaname, tablename) AS statement FROM pg_tables
  WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND tablename !~ 'migration|version'`

describeOnServer('postgres', 'a batch on PostgreSQL, disturbed at any moment', (start) => {
  test('leaves the output whole, and is done by doing it again', async () => {
    const server = await start()
    const sent = async (work: (client: pg.Client) => Promise<unknown>) => {
      const client = new pg.Client(server.url)
      await client.connect()
      await work(client)
      await client.end()
    }
    await disturbBatches(20, server, {
      cut: () => sent((client) => client.query(CUT)),
      flush: () =>
        sent(async (client) => {
          const { rows } = await client.query<{ statement: string }>(EMPTY)
          for (const { statement } of rows) await client.query(statement)
        }),
    })
  }, 1_800_000)
})

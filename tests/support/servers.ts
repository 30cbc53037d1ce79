import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe } from 'vitest'

/** A server of the tests' own on a loopback port, with its data in a temporary folder. */
export interface Server {
  readonly url: string
  /** Kills it with -9 and starts it again on its data. */
  restart(): Promise<void>
  stop(): void
}

const redis = '/usr/bin/redis-server'
const postgresFolder = '/usr/lib/postgresql'

/** The programs of Debian's packages, or undefined where they are not installed. */
const programs = {
  redis: existsSync(redis) ? redis : undefined,
  postgres: existsSync(postgresFolder)
    ? readdirSync(postgresFolder)
        .map((version) => join(postgresFolder, version, 'bin'))
        .find((folder) => existsSync(join(folder, 'postgres')))
    : undefined,
}

export type Engine = keyof typeof programs

/** A suite on a real server. Where it is not installed the suite is skipped with a word; with `CI=true` it fails. */
export function describeOnServer(engine: Engine, name: string, suite: (start: () => Promise<Server>) => void): void {
  const start = () => (engine === 'redis' ? startRedis() : startPostgres())
  if (programs[engine] === undefined && process.env.CI !== 'true') {
    console.warn(`${name}: skipped, there is no ${engine} (apt-get install redis-server postgresql)`)
    describe.skip(name, () => suite(start))
  } else describe(name, { timeout: 180_000 }, () => suite(start))
}

async function startRedis(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-redis-'))
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '']
  const run = () =>
    spawn(programs.redis!, [...args, '--appendonly', 'yes', '--appendfsync', 'always'], { stdio: 'ignore' })
  let server = run()
  await answering(port)
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await killed(server)
      server = run()
      await answering(port)
    },
    stop: () => {
      server.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-postgres-'))
  const data = join(folder, 'data')
  const port = await freePort()
  // PostgreSQL refuses to run as root: where the tests do, it runs as the user that its package made.
  const asUser = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : []
  mkdirSync(data)
  if (asUser.length > 0) execFileSync('chown', ['-R', 'postgres', folder])
  const call = (program: string, ...args: string[]) => {
    const [command = '', ...rest] = [...asUser, join(programs.postgres!, program), ...args]
    return { command, rest }
  }
  const initdb = call('initdb', '-D', data, '-A', 'trust', '-U', 'regesta', '--no-sync')
  execFileSync(initdb.command, initdb.rest, { stdio: 'ignore', cwd: folder })
  const { command, rest } = call(
    'postgres',
    '-D',
    data,
    '-p',
    String(port),
    '-k',
    folder,
    '-c',
    'listen_addresses=127.0.0.1',
  )
  const run = () => spawn(command, rest, { stdio: 'ignore', cwd: folder, detached: true })
  const asks = call('pg_isready', '-q', '-h', '127.0.0.1', '-p', String(port))
  // A server that was killed listens before it has recovered, and takes nobody in.
  const recovered = async () => {
    await answering(port)
    while (spawnSync(asks.command, asks.rest, { stdio: 'ignore' }).status !== 0) await wait(100)
  }
  let server = run()
  await recovered()
  const kill = () => process.kill(-server.pid!, 'SIGQUIT')
  return {
    url: `postgres://regesta@127.0.0.1:${port}/postgres`,
    restart: async () => {
      kill()
      await new Promise((resolve) => server.once('exit', resolve))
      server = run()
      await recovered()
    },
    stop: () => {
      if (server.exitCode === null && server.signalCode === null) kill()
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Waits until something listens on a port. */
async function answering(port: number): Promise<void> {
  const { connect } = await import('node:net')
  for (let attempt = 0; attempt < 200; attempt++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
      socket.once('close', () => socket.destroy())
      socket.setTimeout(1_000, () => resolve(false))
      socket.once('connect', () => socket.end())
    })
    if (open) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing listens on port ${port}`)
}

async function killed(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGKILL')
  await gone
}

/** Runs a script by psql against a server. */
export function psql(url: string, script: string): { status: number | null; err: string } {
  const { status, stderr } = spawnSync(join(programs.postgres!, 'psql'), ['-X', '-q', url], {
    input: script,
    encoding: 'utf8',
    cwd: '/',
  })
  return { status, err: stderr }
}

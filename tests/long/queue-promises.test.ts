import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { expect, onTestFinished, test } from 'vitest'
import { openDoor } from '../../src/queue/open-queue.js'
import { PlanWriter } from '../../src/queue/plan.js'
import { parseQueueAddress } from '../../src/queue/queue-address.js'
import { planQueueOf } from '../../src/queue/task-queue.js'
import { bin, filesOf, folderOf, regesta } from '../support/regesta.js'
import { describeOnServer, type Server } from '../support/servers.js'

const documents = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`seeds/${i}.txt`, `In ${1700 + i} the Senate left.\n`]))

describeOnServer('redis', 'a queue', (start) => {
  const started = async (): Promise<Server> => {
    const server = await start()
    onTestFinished(() => server.stop())
    return server
  }

  const sent = async (server: Server, work: (redis: Redis) => Promise<unknown>): Promise<void> => {
    const redis = new Redis(server.url)
    await work(redis)
    await redis.quit()
  }

  /** Starts a command and gives what it said and its status when it has ended. */
  const begun = (cwd: string, args: readonly string[]) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd })
    onTestFinished(() => void child.kill('SIGKILL'))
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
    return { child, ended: once(child, 'exit').then(([status]) => status as number), said: () => said }
  }

  test('whose output people have reviewed is collected as they decided, and as one machine writes it', async () => {
    const server = await started()
    const cwd = folderOf(documents(3))
    const queue = ['--queue', server.url]
    regesta(['extract', '-q'], { cwd })
    const { id } = JSON.parse(readFileSync(join(cwd, 'output/1.txt.events.jsonl'), 'utf8').split('\n', 1)[0]!)
    const who = { schema: 'regesta/review@1', by: 'Ines Falk', at: '2026-03-01' }
    const lines = [
      { ...who, event: id, decision: 'change', fields: { when: { edtf: '1701-05' } } },
      { ...who, decision: 'add', trigger: { start: 12 } },
    ]
    writeFileSync(join(cwd, 'output/1.txt.review.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    writeFileSync(join(cwd, 'output/2.txt.review.jsonl'), 'broken\n')
    expect(regesta(['extract', '-q'], { cwd }).status).toBe(1)
    const alone = filesOf(join(cwd, 'output'))
    rmSync(join(cwd, 'output/1.txt.events.jsonl'))
    regesta(['submit', ...queue], { cwd })
    regesta(['work', ...queue, '--drain'], { cwd })
    const run = regesta(['collect', ...queue], { cwd })
    expect(run).toMatchObject({ status: 1, err: expect.stringContaining('2.txt: wrong-review') })
    expect(filesOf(join(cwd, 'output'))).toEqual(alone)
    expect(alone['1.txt.events.jsonl']).toContain('"review":"changed"')
  })

  test('whose submission was killed, at any moment, is collected as no plan, and no output is lost', async () => {
    const server = await started()
    const cwd = folderOf(documents(500))
    const queue = ['--queue', server.url]
    expect(regesta(['extract', '-q'], { cwd }).status).toBe(0)
    const before = filesOf(join(cwd, 'output'))
    let broken = 0
    for (let delay = 150; delay < 700; delay += 50) {
      const { child, ended } = begun(cwd, ['submit', ...queue])
      await Promise.race([wait(delay), ended])
      child.kill('SIGKILL')
      await ended
      const { status, err } = regesta(['collect', ...queue, '--no-wait', '-q'], { cwd })
      expect(Object.keys(filesOf(join(cwd, 'output')))).toEqual(Object.keys(before))
      expect([1, 2]).toContain(status)
      if (status === 2) broken++
      if (status === 2) expect(err).toMatch(/was broken off|is not whole|No batch/)
    }
    expect(broken).toBeGreaterThan(0)
  })

  test('that lost its data says how many documents are missing', async () => {
    const server = await started()
    const cwd = folderOf(documents(60))
    const queue = ['--queue', server.url]
    regesta(['submit', ...queue], { cwd })
    const { ended, said } = begun(cwd, ['work', ...queue, '--drain', '-j', '1'])
    await expect.poll(said, { timeout: 20_000 }).toContain('working on')
    await wait(300)
    await sent(server, (redis) => redis.flushall())
    expect(await ended).toBe(1)
    expect(said()).toMatch(/The server has lost \d+ documents of regesta: submit it again/)
    expect(regesta(['collect', ...queue, '-q'], { cwd })).toMatchObject({ status: 2 })
    expect(existsSync(join(cwd, 'output/manifest.json'))).toBe(false)
  })

  test('with the plan of another build is refused by name', async () => {
    const server = await started()
    const cwd = folderOf(documents(2))
    const door = await openDoor(parseQueueAddress(server.url))
    const plan = await door.openQueue(planQueueOf('regesta'))
    const writer = new PlanWriter(plan)
    await writer.begin()
    await writer.add({ documents: [], failures: [] })
    const options = { leadingMarker: 'previous', dateMode: 'auto', published: null } as const
    await writer.end('b'.repeat(64), { ...options, encoding: 'utf-8', formats: ['events-jsonl'] })
    await plan.close()
    const { status, err } = regesta(['work', '--queue', server.url, '--drain'], { cwd })
    expect(status).toBe(2)
    expect(err).toContain("The batch 'regesta' was submitted by another build of Regesta (bbbbbbbbbbbb)")
  })

  test('that wants another password says so at once', async () => {
    const server = await started()
    await sent(server, (redis) => redis.config('SET', 'requirepass', 'another'))
    const before = performance.now()
    const { status, err } = regesta(['collect', '--queue', server.url.replace('://', '://:wrong@')])
    expect(status).toBe(2)
    expect(err).toContain('WRONGPASS')
    expect(err).not.toContain(':wrong')
    expect(performance.now() - before).toBeLessThan(5_000)
  })

  test('that nobody fills is waited for until a signal, and not two seconds longer', async () => {
    const server = await started()
    const cwd = folderOf()
    const { child, ended, said } = begun(cwd, ['work', '--queue', server.url])
    await expect.poll(said, { timeout: 30_000 }).toContain('waiting for documents of regesta')
    const before = performance.now()
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(performance.now() - before).toBeLessThan(2_000)
    rmSync(cwd, { recursive: true, force: true })
  })
})

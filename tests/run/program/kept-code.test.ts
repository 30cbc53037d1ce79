import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCode, writeCode } from '../../../src/run/program/kept-code.js'
import { folderOf, regesta } from '../../support/regesta.js'

const data = Buffer.from('what the engine compiled')

describe('kept code', () => {
  test('is read as it was written', async () => {
    const file = join(folderOf(), 'deep/a.code')
    await writeCode(file, { data, worked: 1234.5 })
    expect(readCode(file)).toEqual({ data, worked: 1235 })
  })

  test('that was cut off, changed or never written is none', async () => {
    const file = join(folderOf(), 'a.code')
    expect(readCode(file)).toBeUndefined()
    await writeCode(file, { data, worked: 1 })
    const bytes = readFileSync(file)
    for (let length = 0; length < bytes.length; length++) {
      writeFileSync(file, bytes.subarray(0, length))
      expect(readCode(file)).toBeUndefined()
    }
    for (const at of [0, 4, 9, bytes.length - 1]) {
      writeFileSync(file, bytes.with(at, bytes[at]! ^ 1))
      expect(readCode(file)).toBeUndefined()
    }
    expect(readCode(folderOf())).toBeUndefined()
  })

  test('of the oldest builds goes when there is much; what is not ours stays', async () => {
    const folder = folderOf({ 'note.txt': '' })
    for (let at = 1; at < 16; at++) {
      await writeCode(join(folder, `${at}.code`), { data, worked: 1 })
      utimesSync(join(folder, `${at}.code`), at, at)
    }
    await writeCode(join(folder, 'new.code'), { data, worked: 1 })
    const left = Array.from({ length: 11 }, (_, at) => `${at + 5}.code`)
    expect(readdirSync(folder).sort()).toEqual([...left, 'new.code', 'note.txt'].sort())
  })

  test('that cannot be written harms nobody', async () => {
    const folder = folderOf({ file: '' })
    await expect(writeCode(join(folder, 'file/a.code'), { data, worked: 1 })).resolves.toBeUndefined()
  })
})

describe('a command', () => {
  const short = `${JSON.stringify({ id: 'a', text: 'In 1961 the council signed a charter in Lisbon.[1]' })}\n`
  const pipe = (cwd: string, env: Readonly<Record<string, string>> = {}, ...more: string[]) => {
    const { status, out, err } = regesta(['pipe', ...more], { cwd, input: short, env })
    expect([status, err]).toEqual([0, ''])
    return out
  }
  const codesIn = (folder: string) => {
    const place = join(folder, '.cache/regesta/compiled')
    const files = readdirSync(place).map((name) => join(place, name))
    return files.sort((a, b) => statSync(b).size - statSync(a).size)
  }
  /** A user's caches lie outside of the folder in which a command is run. */
  const homes = () => {
    const home = folderOf()
    const cwd = join(home, 'work')
    mkdirSync(cwd)
    return { home, cwd, env: { XDG_CACHE_HOME: join(home, '.cache'), LOCALAPPDATA: join(home, '.cache') } }
  }

  test('keeps its code in the cache of its user, and answers the same with it', () => {
    const { home, cwd, env } = homes()
    const first = pipe(cwd, env)
    const files = codesIn(home)
    const [file] = files
    const times = () => files.map((name) => statSync(name).mtimeMs)
    const before = times()
    expect(before).toHaveLength(2)
    expect(pipe(cwd, env)).toBe(first)
    expect(times()).toEqual(before)
    for (const bytes of ['', 'no code at all, in more than sixteen bytes', readFileSync(file!).fill(0, 2_000)]) {
      writeFileSync(file!, bytes)
      expect(pipe(cwd, env)).toBe(first)
      expect(readCode(file!)).toBeDefined()
    }
  })

  test('that the engine itself does not take is replaced', async () => {
    const { home, cwd, env } = homes()
    const first = pipe(cwd, env)
    const [file] = codesIn(home)
    await writeCode(file!, { data: Buffer.alloc(2_000, 7), worked: 2 ** 31 })
    expect(pipe(cwd, env)).toBe(first)
    expect(readCode(file!)!.data.length).toBeGreaterThan(100_000)
  })

  test('that works longer keeps more, and not what is worth less', async () => {
    const { home, cwd, env } = homes()
    pipe(cwd, env)
    const [file] = codesIn(home)
    const kept = readCode(file!)!
    const [seed] = readdirSync('seeds')
    const input = JSON.stringify({ id: 'a', text: readFileSync(join('seeds', seed!), 'utf8') })
    for (const [worked, isReplaced] of [
      [2 ** 31, false],
      [1, true],
    ] as const) {
      await writeCode(file!, { data: kept.data, worked })
      expect(regesta(['pipe'], { cwd, input, env }).status).toBe(0)
      expect(readCode(file!)!.data.length > kept.data.length).toBe(isReplaced)
      expect(readCode(file!)!.worked === worked).toBe(!isReplaced)
    }
  })

  test('keeps the code of its threads too, which hand over what is large', () => {
    const { home, cwd, env } = homes()
    const input = short.repeat(4) + short.replace('In 1961', 'In 1961 a port was built. In 1962'.repeat(2_400))
    const jobs = String(Math.max(2, availableParallelism()))
    const run = () => regesta(['pipe', '--jobs', jobs], { cwd, input, env })
    const first = run()
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(first.out.length).toBeGreaterThan(1_000_000)
    expect(readCode(codesIn(home)[0]!)!.data.length).toBeGreaterThan(1_000_000)
    expect(run().out).toBe(first.out)
  })

  test('keeps none in a clone, nor where it is asked not to', () => {
    const { home, cwd, env } = homes()
    pipe(cwd, { ...env, NODE_DISABLE_COMPILE_CACHE: '1' })
    regesta(['extract', join(process.cwd(), 'seeds'), '-o', join(home, 'output'), '--no-cache'], { cwd, env })
    expect(() => codesIn(home)).toThrow('ENOENT')
    mkdirSync(join(home, '.git'))
    pipe(cwd, env)
    expect(() => codesIn(home)).toThrow('ENOENT')
  })
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/cli/explain.js'
import { validate as define } from '../../src/cli/validate.js'
import { goodOutput } from '../check/support/small-output.js'
import { callCommand } from '../support/call-command.js'
import { loadedModules } from '../support/loaded-modules.js'
import { folderOf, type Run, regesta } from '../support/regesta.js'

/** Small sources and a good output, on the disk. What reads sources anew is left out: those rules have tests of their own. */
const written = () => folderOf(Object.fromEntries(goodOutput()))
const anew = [
  'citation-misattached',
  'coverage-wrong',
  'marker-unaccounted',
  'sentence-wrong',
  'id-not-from-content',
  'output-stale',
]
const without = [...anew, 'label-without-reference', 'reference-never-cited', 'citation-not-in-source']
const rest = without.flatMap((rule) => ['--rule', `${rule}=off`])

const validate = (folder: string, ...args: string[]): Promise<Run> => {
  return callCommand(define, [join(folder, 'output'), '--source', join(folder, 'seeds'), ...rest, ...args])
}
const append = (path: string, text: string | Uint8Array) => writeFileSync(path, text, { flag: 'a' })
const charter = 'output/charter.txt.events.jsonl'
const mill = 'output/letters/mill.txt.events.jsonl'

/** The rules of the findings; nothing is said elsewhere. */
async function rulesOf(folder: string): Promise<string[]> {
  const { out, err } = await validate(folder, '--format', 'json')
  expect(err).toBe('')
  const { findings } = JSON.parse(out) as { findings: { rule: string }[] }
  return [...new Set(findings.map(({ rule }) => rule))].sort()
}

describe('regesta validate', () => {
  test('finds nothing in what extract wrote, and exits with 0; then finds what was added', () => {
    const folder = folderOf({
      'seeds/port.txt': 'In 1961 the council signed a charter in Lisbon.[1] It met again on 3 May 1962.[2]\n',
    })
    expect(regesta(['extract'], { cwd: folder }).status).toBe(0)
    const clean = regesta(['validate', '--fresh'], { cwd: folder })
    expect(clean.out).toMatch(/^0 errors, 0 warnings in 1 document \(\d+ records?\)\n$/)
    expect(clean).toMatchObject({ status: 0, err: '' })
    append(join(folder, 'seeds/port.txt'), 'It ended.\n')
    const changed = regesta(['validate'], { cwd: folder })
    expect(changed.out).toContain('output/port.txt.events.jsonl\n')
    expect(changed).toMatchObject({ status: 1, err: '' })
  })

  test('exits with 1 on errors, with 0 under --exit-zero or where the rule is off', async () => {
    const folder = written()
    expect(await validate(folder)).toMatchObject({ status: 0 })
    append(join(folder, 'seeds/charter.txt'), 'It ended.\n')
    expect(await validate(folder)).toMatchObject({ status: 1, out: expect.stringContaining('source-changed') })
    expect(await validate(folder, '--exit-zero')).toMatchObject({ status: 0 })
    expect(await validate(folder, '--rule', 'source-changed=off')).toMatchObject({ status: 0 })
  })

  test('lets so many warnings pass as it is told', async () => {
    const folder = written()
    append(join(folder, 'seeds/charter.txt'), 'It ended.\n')
    const warn = ['--rule', 'source-changed=warning']
    expect(await validate(folder, ...warn)).toMatchObject({ status: 1 })
    expect(await validate(folder, ...warn, '--max-warnings', '1')).toMatchObject({ status: 0 })
    expect(await validate(folder, '--rule', 'source-changed=info')).toMatchObject({ status: 0 })
  })

  test('passes what a baseline knows and names what is gone', async () => {
    const folder = written()
    const known = join(folder, 'known.json')
    append(join(folder, 'seeds/charter.txt'), 'It ended.\n')
    writeFileSync(known, (await validate(folder, '--format', 'json')).out)
    expect(await validate(folder, '--baseline', known)).toMatchObject({ status: 0 })
    writeFileSync(join(folder, 'seeds/charter.txt'), goodOutput().get('seeds/charter.txt')!)
    const mended = await validate(folder, '--baseline', known)
    expect(mended).toMatchObject({ status: 0, out: expect.stringContaining('1 finding of the baseline gone') })
  })

  test.each([
    [
      ['--rule', 'quote=off'],
      'Unexpected rule "quote", expected quote-not-in-source, span-outside-quote or another that regesta explain lists',
    ],
    [['--rule', 'not-json=loud'], 'Unexpected level "loud" in "not-json=loud", expected off, info, warning, error'],
    [['--format', 'xml'], "argument 'xml' is invalid"],
    [['--max-warnings', 'few'], 'Expected a whole number'],
    [['--baseline', 'package.json'], 'expected a report that was saved from --format json'],
    [['--baseline', 'nowhere.json'], 'nowhere.json: ENOENT'],
    [['--source', 'nowhere'], 'there are no sources at nowhere: name the folder of the sources by --source'],
  ])('refuses %j with 2', async (args, message) => {
    const run = await validate(written(), ...args)
    expect(run).toMatchObject({ status: 2, out: '', err: expect.stringContaining(message) })
  })

  test('loads no language tools where the manifest vouches for the output', () => {
    const folder = folderOf({ 'seeds/port.txt': 'In 1961 the council signed a charter.[1]\n' })
    regesta(['extract'], { cwd: folder })
    const modules = loadedModules(['validate'], folder).join('\n')
    expect(modules).toContain('src/check/validate.ts')
    expect(modules).not.toMatch(/compromise|chrono-node|wink-nlp|\/nlp\.ts/)
  })
})

describe('a hostile output gives findings', () => {
  test('where a file is cut off, is not JSON, or not UTF-8', async () => {
    const folder = written()
    append(join(folder, charter), '{"schema":"regesta/ev')
    append(join(folder, mill), Uint8Array.of(0xff, 0xfe, 0x0a))
    expect(await rulesOf(folder)).toEqual(['not-json', 'not-utf-8', 'output-changed', 'record-added'])
  })

  test('where it is one line of brackets, or ten thousand lines of nothing', async () => {
    const folder = written()
    append(join(folder, charter), `${'['.repeat(2_000_000)}\n`)
    append(join(folder, mill), 'nothing\n'.repeat(10_000))
    const { out } = await validate(folder, '--format', 'json')
    expect(out).toContain('the rest of the file was passed over')
    expect(out.length).toBeLessThan(200_000)
  })

  test('where it holds a lone surrogate', async () => {
    const folder = written()
    const path = join(folder, charter)
    writeFileSync(path, readFileSync(path, 'utf8').replace('a tower 🗼', 'a tower \\ud83d'))
    expect(await rulesOf(folder)).toContain('lone-surrogate')
  })

  test('where a file has 200 MB, without reading it', async () => {
    const folder = written()
    truncateSync(join(folder, charter), 200_000_000)
    truncateSync(join(folder, 'seeds/letters/mill.txt'), 200_000_000)
    expect(await rulesOf(folder)).toEqual(['too-large'])
    const { out } = await validate(folder)
    expect(out).toContain('Unexpected file of 200000000 bytes, expected at most 100000000')
  })

  test.each(['../secret.txt', '../../../../../../etc/passwd', '/etc/passwd', 'letters/../../secret.txt', 'C:\\a'])(
    'where the manifest names %s, without opening it',
    async (name) => {
      const folder = written()
      writeFileSync(join(folder, 'secret.txt'), 'The secret was kept in 1961.\n')
      const path = join(folder, 'output/manifest.json')
      const manifest = JSON.parse(readFileSync(path, 'utf8'))
      manifest.documents[0].source = name
      manifest.documents[0].outputs[0].path = name
      writeFileSync(path, JSON.stringify(manifest))
      expect(await rulesOf(folder)).toContain('path-outside')
      expect((await validate(folder)).out).not.toMatch(/secret was kept|root:/)
    },
  )

  test('where symbolic links lead out of the folders', async () => {
    const folder = written()
    writeFileSync(join(folder, 'secret.txt'), 'The secret was kept in 1961.\n')
    for (const path of ['seeds/charter.txt', charter]) {
      rmSync(join(folder, path))
      symlinkSync('../secret.txt', join(folder, path))
    }
    expect(await rulesOf(folder)).toContain('path-outside')
    expect((await validate(folder)).out).not.toContain('secret was kept')
  })

  test('where a named pipe or a folder stands in place of a file', async () => {
    const folder = written()
    rmSync(join(folder, 'seeds/letters/mill.txt'))
    execFileSync('mkfifo', [join(folder, 'seeds/letters/mill.txt')])
    rmSync(join(folder, charter))
    mkdirSync(join(folder, charter))
    expect(await rulesOf(folder)).toEqual(['output-missing', 'source-unreadable'])
  })
})

describe('regesta explain', () => {
  const call = (...args: string[]) => callCommand(explain, args)

  test('lists the rules, explains one, and refuses what is none', async () => {
    expect((await call()).out).toMatch(/^quote-not-in-source +error +A quote is not what its source says$/m)
    const one = await call('quote-not-in-source')
    expect(one.out).toContain('# quote-not-in-source\n\n**A quote is not what its source says.** Error.')
    expect(Math.max(...one.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    const none = await call('quote')
    expect(none).toMatchObject({
      status: 2,
      err: expect.stringContaining(
        'expected quote-not-in-source, span-outside-quote or another that regesta explain lists',
      ),
    })
  })

  test('writes the page of rules in the documentation', async () => {
    const page = readFileSync('docs/rules.md', 'utf8')
    expect(page, 'expected docs/rules.md as `regesta explain --all` writes it').toBe((await call('--all')).out)
  })
})

import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formats } from '../../src/export/formats/index.js'
import { bin, folderOf, regesta } from '../support/regesta.js'

/** A real bash that has read the script and is asked to complete these words, as it is when the tab key is pressed. */
function completedByBash(words: readonly string[]) {
  const cwd = folderOf({ 'bin/regesta': `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n` })
  chmodSync(join(cwd, 'bin/regesta'), 0o755)
  const program = [
    'source <(regesta completion bash)',
    'compopt() { options+=("$@"); }',
    'COMP_WORDS=(regesta "$@"); COMP_CWORD=$#; COMP_LINE="regesta $*"; COMP_POINT=$' + '{#COMP_LINE}',
    '__regesta_complete',
    'printf "%s\\n" "$' + '{COMPREPLY[@]}"; echo "options $' + '{options[*]}"; complete -p regesta',
  ]
  const env = { ...process.env, PATH: `${join(cwd, 'bin')}:${process.env.PATH}` }
  const run = spawnSync('bash', ['-c', program.join('\n'), 'bash', ...words], { cwd, env, encoding: 'utf8' })
  expect(run.stderr).toBe('')
  const lines = run.stdout.trimEnd().split('\n')
  const [options, registered] = lines.slice(-2)
  return { values: lines.slice(0, -2).filter(Boolean), options: options!, registered: registered! }
}

test('bash completes by it, and files where nothing else is listed', () => {
  expect(completedByBash(['ex']).values).toEqual(['extract', 'explain', 'export'])
  expect(completedByBash(['extract', '--format', 'fl'])).toMatchObject({
    values: ['flat-csv'],
    options: 'options +o default +o bashdefault',
  })
  expect(completedByBash(['validate', '--rule', 'date-not-e'])).toMatchObject({
    values: ['date-not-edtf='],
    options: 'options +o default +o bashdefault -o nospace',
  })
  expect(completedByBash(['show', 'let'])).toEqual({
    values: [],
    options: 'options ',
    registered: 'complete -o bashdefault -o default -F __regesta_complete regesta',
  })
})

/** What the script of a shell gets: the values, and what it is to do with them. */
function asked(words: readonly string[]) {
  const { out } = regesta(['complete', '--', ...words])
  const lines = out.trimEnd().split('\n')
  return { values: lines.slice(0, -1).map((line) => line.split('\t')[0]!), directive: lines.at(-1)! }
}

const [FILES, LISTED, NO_SPACE] = [':0', ':4', ':6']
const names = formats.map(({ name }) => name)

describe('what is completed', () => {
  test.each<[string[], string[], string]>([
    [['val'], ['validate'], LISTED],
    [['extract', '--pub'], ['--published'], LISTED],
    [['extract', '-'], ['-o', '-j', '-q', '-w', '-h'], LISTED],
    [['extract', '--format', ''], names, LISTED],
    [['export', '--to', ''], names, LISTED],
    [['export', '--to=i'], ['ics'], LISTED],
    [['extract', '--leading-marker', ''], ['previous', 'own', 'both'], LISTED],
    [['explain', 'source-m'], ['source-missing'], LISTED],
    [
      ['validate', '--rule', 'id-repeated='],
      ['off', 'info', 'warning', 'error'].map((level) => `id-repeated=${level}`),
      LISTED,
    ],
    [['validate', '--rule=id-repeated=o'], ['id-repeated=off'], LISTED],
    [['validate', '--rule=date-not-e'], ['date-not-edtf='], NO_SPACE],
    [['completion', ''], ['zsh', 'bash', 'fish', 'powershell'], LISTED],
    [['schema', 'man'], ['manifest'], LISTED],
    [['extract', ''], [], FILES],
    [['extract', 'a.txt', ''], [], FILES],
    [['extract', '-o', ''], [], FILES],
    [['validate', '--source=le'], [], FILES],
    [['extract', '--published', ''], [], LISTED],
    [['extrude', ''], [], LISTED],
  ])('%j', (words, values, directive) => {
    expect(asked(words)).toEqual({ values, directive })
  })

  test('every rule, each with a space to come after its level', () => {
    const { values, directive } = asked(['validate', '--rule', ''])
    expect(values).toContain('quote-not-in-source=')
    expect(directive).toBe(NO_SPACE)
  })

  test('every command that the help lists', () => {
    const listed = [...regesta(['--help']).out.matchAll(/^ {2}([a-z]+) .*\S$/gm)].map(([, name]) => name!)
    expect(asked(['']).values).toEqual(expect.arrayContaining(listed.filter((name) => name !== 'help')))
  })
})

test.each(['bash', 'zsh', 'fish', 'powershell'])('a script for %s asks the command', (shell) => {
  const { status, out } = regesta(['completion', shell])
  expect(status).toBe(0)
  expect(out).toMatch(/regesta'? complete\b/)
})

test('another shell is wrong usage', () => {
  expect(regesta(['completion', 'tcsh'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('Allowed choices are'),
  })
})

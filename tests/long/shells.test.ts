import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bin, folderOf, regesta } from '../support/regesta.js'

const driver = join(import.meta.dirname, '../support/press-tab.zsh')

/** What a line becomes by the tab key, in every shell the same. */
const completed = {
  'regesta expl': 'regesta explain ',
  'regesta extract --pub': 'regesta extract --published ',
  'regesta extract --format fl': 'regesta extract --format flat-csv ',
  'regesta  export   --to=i': 'regesta  export   --to=ics ',
  'regesta explain source-m': 'regesta explain source-missing ',
  'regesta validate --rule date-not-e': 'regesta validate --rule date-not-edtf=',
  'regesta validate --rule=date-not-e': 'regesta validate --rule=date-not-edtf=',
  'regesta validate --rule date-not-edtf=o': 'regesta validate --rule date-not-edtf=off ',
  'regesta validate --rule=date-not-edtf=o': 'regesta validate --rule=date-not-edtf=off ',
  'regesta show one': 'regesta show one.txt ',
  'regesta show two': 'regesta show two\\ words.txt ',
  'regesta validate --source=sou': 'regesta validate --source=sources/',
  'regesta extract two\\ words.txt --leading-marker p': 'regesta extract two\\ words.txt --leading-marker previous ',
  "regesta extract it\\'s.txt --leading-marker p": "regesta extract it\\'s.txt --leading-marker previous ",
  'regesta extract $(touch run) --leading-marker p': 'regesta extract $(touch run) --leading-marker previous ',
  'regesta extract --published ': 'regesta extract --published ',
}

/** A folder with documents in it, and the command on the path. */
function desk() {
  const cwd = folderOf({
    'one.txt': '',
    'two words.txt': '',
    'sources/letter.txt': '',
    '.bin/regesta': `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`,
    '.config/fish/completions/regesta.fish': regesta(['completion', 'fish']).out,
  })
  chmodSync(join(cwd, '.bin/regesta'), 0o755)
  const places = { HOME: cwd, XDG_CONFIG_HOME: join(cwd, '.config'), PATH: `${join(cwd, '.bin')}:${process.env.PATH}` }
  return {
    cwd,
    env: { ...process.env, ...places, TERM: 'dumb', COLUMNS: '200' },
    encoding: 'utf8',
    timeout: 90_000,
  } as const
}

/** A suite for shells of Debian. Where one is not installed the suite is skipped with a word; with `CI=true` it fails. */
function describeIn(shells: readonly string[], name: string, suite: () => void): void {
  const missing = shells.filter((shell) => spawnSync(shell, ['--version']).status !== 0)
  if (missing.length > 0 && process.env.CI !== 'true') {
    console.warn(`${name}: skipped, there is no ${missing.join(' and no ')} (apt-get install ${missing.join(' ')})`)
    describe.skip(name, suite)
  } else describe(name, suite)
}

describeIn(['zsh', 'bash'], 'the tab key', () => {
  test.each(['zsh', 'bash'])('completes a line of %s', (shell) => {
    const place = desk()
    const { stdout, stderr } = spawnSync('zsh', ['-f', driver, shell, ...Object.keys(completed)], place)
    expect(stderr).toBe('')
    expect(stdout.split('\n').slice(0, -1)).toEqual(Object.values(completed))
    expect(spawnSync('ls', place).stdout).toBe('one.txt\nsources\ntwo words.txt\n')
  })
})

describeIn(['fish'], 'the tab key in fish', () => {
  /** What fish offers for the last word of a line: with the whole word, without descriptions. */
  const offered = (line: string) => {
    const { stdout, stderr } = spawnSync('fish', ['-c', 'complete -C $argv[1]', line], desk())
    expect(stderr).toBe('')
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((one) => one.split('\t')[0])
  }

  test.each(Object.entries(completed))('completes %s', (line, whole) => {
    const words = whole.replaceAll('\\ ', '\0').trimEnd().split(/ +/)
    const word = words.at(-1)!.replaceAll('\0', ' ')
    expect(offered(line)).toEqual(line === whole ? [] : [word])
  })

  test('offers what there is', () => {
    expect(offered('regesta ex')).toEqual(['explain', 'export', 'extract'])
    expect(offered('regesta validate --rule=id-repeated=')).toEqual(
      ['error', 'info', 'off', 'warning'].map((level) => `--rule=id-repeated=${level}`),
    )
    expect(offered('regesta show ')).toEqual(['one.txt', 'sources/', 'two words.txt'])
  })
})

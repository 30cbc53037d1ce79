import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findDocuments } from '../../../src/run/sources/find-documents.js'
import { folderOf } from '../../support/regesta.js'

const pathsOf = async (folder: string, selection = {}) =>
  (await findDocuments([folder], selection)).documents.map(({ path }) => path)
const failuresOf = async (paths: readonly string[]) =>
  (await findDocuments(paths)).failures.map(({ source, code }) => [source, code])

describe('a folder', () => {
  test('gives its documents, ascending by path in code units', async () => {
    const folder = folderOf({ 'b.txt': '', 'a/c.md': '', 'a.txt': '', 'Z.TXT': '', 'ä.markdown': '' })
    expect(await pathsOf(folder)).toEqual(['Z.TXT', 'a.txt', 'a/c.md', 'b.txt', 'ä.markdown'])
  })

  test('names that start with a dot are passed over', async () => {
    expect(await pathsOf(folderOf({ 'a.txt': '', '.b.txt': '', '.git/c.txt': '' }))).toEqual(['a.txt'])
  })

  test('what .regestaignore and --exclude list is passed over', async () => {
    const folder = folderOf({
      'a.txt': '',
      'b.txt': '',
      'drafts/c.txt': '',
      'drafts/keep.txt': '',
      'x/e.pdf': '',
      'x/f.txt': '',
      '.regestaignore': '# not yet\nb.txt\n*.pdf\nA.TXT\n',
    })
    expect(await pathsOf(folder, { exclude: ['drafts/*', '!drafts/keep.txt'] })).toEqual([
      'a.txt',
      'drafts/keep.txt',
      'x/f.txt',
    ])
    expect(await failuresOf([folder])).toEqual([])
  })

  test('the output is not looked into, by whatever path', async () => {
    const folder = folderOf({ 'a.txt': '', 'output/b.txt': '' })
    symlinkSync('output', join(folder, 'link'))
    for (const skip of ['output', 'link']) {
      expect(await pathsOf(folder, { skip: join(folder, skip) })).toEqual(['a.txt'])
      expect(await pathsOf(`${folder}/**/*`, { skip: join(folder, skip) })).toEqual(['a.txt'])
    }
  })

  test('is refused where it is the output', async () => {
    const folder = folderOf({ 'a.txt': '' })
    await expect(findDocuments([folder], { skip: folder })).rejects.toThrow('is a folder of sources')
  })

  test('is left out where its .regestaignore cannot be read', async () => {
    const folder = folderOf({ 'a.txt': '', '.regestaignore/b.txt': '' })
    expect(await pathsOf(folder)).toEqual([])
    expect(await failuresOf([folder])).toEqual([[folder, 'unreadable']])
  })

  test('names may hold anything that is UTF-8', async () => {
    const names = ['line\nbreak.txt', 'tab\t.txt', ' .txt', 'quote\'".txt', '🏰.txt', '%2e%2e.txt', '-o.txt']
    expect(await pathsOf(folderOf(Object.fromEntries(names.map((name) => [name, '']))))).toEqual([...names].sort())
  })

  test('a name that is not UTF-8 is a named failure', async () => {
    const folder = folderOf({ 'a.txt': '' })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'x')
    const { documents, failures } = await findDocuments([folder])
    expect(documents).toHaveLength(1)
    expect(failures).toMatchObject([
      { code: 'unreadable', message: 'Unexpected file name caf\\xe9.txt, expected UTF-8' },
    ])
  })
})

/** A folder with a file, and links to it, out of it, nowhere, and to itself. */
function folderOfLinks(): string {
  const inside = join(folderOf({ 'in/a.txt': '', 'out/secret.txt': '' }), 'in')
  symlinkSync('a.txt', join(inside, 'b.txt'))
  symlinkSync('../out/secret.txt', join(inside, 'c.txt'))
  symlinkSync('nowhere.txt', join(inside, 'd.txt'))
  symlinkSync('.', join(inside, 'loop'))
  return inside
}

describe('links', () => {
  test('are followed within their folder and not out of it', async () => {
    const inside = folderOfLinks()
    const { documents, failures } = await findDocuments([inside])
    expect(documents.map(({ path }) => path)).toEqual(['a.txt', 'b.txt'])
    expect(failures.map(({ source, code }) => [source, code])).toEqual([
      ['c.txt', 'outside-root'],
      ['d.txt', 'unreadable'],
    ])
  })
})

describe('globs and files', () => {
  test('a glob gives paths from its fixed part', async () => {
    const folder = folderOf({ 'x/a.txt': '', 'x/y/b.md': '', 'x/y/c.pdf': '' })
    const { documents } = await findDocuments([`${folder}/x/**/*.{txt,md}`])
    expect(documents.map(({ path }) => path)).toEqual(['a.txt', 'y/b.md'])
  })

  test('a glob follows links as a folder does', async () => {
    const inside = folderOfLinks()
    expect(await pathsOf(`${inside}/**/*.txt`)).toEqual(['a.txt', 'b.txt'])
    expect(await failuresOf([`${inside}/**/*.txt`])).toEqual(await failuresOf([inside]))
  })

  test('a glob that matches nothing is a missing path', async () => {
    const pattern = `${folderOf()}/*.txt`
    expect(await failuresOf([pattern])).toEqual([[pattern, 'missing-path']])
  })

  test('a file that is named like a glob is a file', async () => {
    const folder = folderOf({ 'a[1].txt': '' })
    expect((await findDocuments([join(folder, 'a[1].txt')])).documents).toMatchObject([{ path: 'a[1].txt' }])
  })

  test('the same file given twice is one document', async () => {
    const folder = folderOf({ 'a.txt': '' })
    expect((await findDocuments([folder, join(folder, 'a.txt'), `${folder}/*.txt`])).documents).toHaveLength(1)
  })

  test('two files of one output are refused', async () => {
    const folder = folderOf({ 'x/a.txt': '', 'y/a.txt': '' })
    await expect(findDocuments([join(folder, 'x'), join(folder, 'y')])).rejects.toThrow(
      'would both be written as a.txt',
    )
  })

  test('what is neither file nor folder is a named failure', async () => {
    expect(await failuresOf(['/dev/null'])).toEqual([['/dev/null', 'unsupported-type']])
    const folder = folderOf({ 'a.txt': '' })
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    expect(await failuresOf([folder])).toEqual([['pipe.txt', 'unsupported-type']])
  })

  test('a link that leads nowhere is one by itself as in a folder', async () => {
    const link = join(folderOf(), 'link.txt')
    symlinkSync('nowhere.txt', link)
    expect(await failuresOf([link])).toEqual([[link, 'unreadable']])
  })
})

test.skipIf(process.getuid?.() === 0)('a folder without permission is a named failure', async () => {
  const folder = folderOf({ 'a.txt': '' })
  mkdirSync(join(folder, 'closed'))
  chmodSync(join(folder, 'closed'), 0)
  expect(await failuresOf([folder])).toEqual([['closed', 'unreadable']])
})

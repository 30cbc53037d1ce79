import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
// @ts-expect-error a script without types
import { packedManifest } from '../scripts/pack/packed-manifest.mjs'
import { headingsOf, linksOf } from './support/markdown-links.js'

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const packed: ReadonlySet<string> = new Set(
  JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
  )[0].files.map(({ path }: { path: string }) => path),
)
const pages = [...packed].filter((path) => path.endsWith('.md'))

describe('the manifest', () => {
  test('as it is packed asks for what is not bundled, and runs nothing when it is installed', () => {
    const { dependencies, devDependencies, scripts } = packedManifest(manifest)
    expect(Object.keys(dependencies)).toEqual(['@types/mdast', 'piscina', 'unified', 'vfile'])
    expect([devDependencies, scripts]).toEqual([undefined, undefined])
  })

  test('leaves everything else as it is', () => {
    const { dependencies, devDependencies, scripts, overrides, ...rest } = manifest
    expect(packedManifest(manifest)).toMatchObject(rest)
  })

  test('makes every client of a server and every heavy reader an optional peer', () => {
    const peers = Object.keys(manifest.peerDependencies)
    expect(peers).toEqual(['@duckdb/node-api', 'bullmq', 'ioredis', 'pdfjs-dist', 'pg'])
    expect(manifest.peerDependenciesMeta).toEqual(Object.fromEntries(peers.map((name) => [name, { optional: true }])))
    for (const name of peers) expect(manifest.devDependencies).toHaveProperty([name])
  })

  test('exports files that are there', () => {
    const { '.': own, './schemas/*': schemas } = manifest.exports
    for (const file of [own.types, own.default, schemas.replace('*', 'record.json'), manifest.bin.regesta])
      expect([...packed]).toContain(posix.normalize(file))
  })
})

describe('the package holds', () => {
  test.each(['record', 'extraction', 'actor', 'manifest', 'review'])('the schema of %s, as it is printed', (name) => {
    const schema = JSON.parse(readFileSync(`dist/schemas/${name}.json`, 'utf8'))
    expect(packed).toContain(`dist/schemas/${name}.json`)
    expect(schema.$id).toMatch(/^urn:regesta:[a-z]+:\d+$/)
    expect(() => new Ajv2020.default({ strict: false, validateFormats: false }).compile(schema)).not.toThrow()
  })

  test('declarations that the index leads to, and no others', () => {
    const types = [...packed].filter((path) => path.endsWith('.d.ts'))
    expect(types.filter((path) => !path.startsWith('dist/types/'))).toEqual([])
    expect(types).not.toContain('dist/types/cli/main.d.ts')
  })

  test('neither sources nor tests', () => {
    expect([...packed].filter((path) => /^(?:src|tests|bench|scripts|seeds|output|site)\//.test(path))).toEqual([])
  })
})

describe('links', () => {
  test.each(['README.md', 'CHANGELOG.md'])('of %s lead to pages that are in the package', (page) => {
    const links = linksOf(readFileSync(page, 'utf8')).filter(({ isLocal }) => isLocal)
    expect(links.length).toBeGreaterThan(3)
    expect(links.map(({ path }) => path).filter((path) => path !== '' && !packed.has(path))).toEqual([])
  })

  test.each(pages)('of %s lead to files and headings that are there', (page) => {
    const broken = linksOf(readFileSync(page, 'utf8'))
      .filter(({ isLocal }) => isLocal)
      .filter(({ path, heading }) => {
        const file = path === '' ? page : posix.join(posix.dirname(page), path)
        if (!existsSync(file)) return true
        return heading !== '' && !headingsOf(readFileSync(file, 'utf8')).has(heading)
      })
    expect(broken.map(({ path, heading }) => `${path}#${heading}`)).toEqual([])
  })
})

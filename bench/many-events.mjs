// Writes an output of so many events without extracting them: one document is read, and its records stand in as many others as
// are needed, under ids of their own. For measuring what exports, queries and reports cost.
//
//   npm run build && node bench/many-events.mjs FOLDER --events 100000 --size 10000
//   cd FOLDER && /usr/bin/time -v regesta export --to parquet
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prose } from './prose.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { events: { type: 'string', default: '100000' }, size: { type: 'string', default: '10000' } },
})
const [folder] = positionals
if (folder === undefined) throw new Error('Unexpected end of the arguments, expected a folder')
const [wanted, size] = [Number(values.events), Number(values.size)]

mkdirSync(join(folder, 'seeds'), { recursive: true })
process.chdir(folder)
const text = prose(size)
writeFileSync('seeds/0.txt', text)
const bin = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const { status } = spawnSync(process.execPath, [bin, 'extract', '-q', '--no-cache'], { stdio: 'inherit' })
if (status !== 0) throw new Error(`extract: ${status}`)
const manifest = JSON.parse(readFileSync('output/manifest.json', 'utf8'))
const [first] = manifest.documents
const [{ path }] = first.outputs
const records = readFileSync(join('output', path), 'utf8').trimEnd().split('\n')
const hash = (content) => createHash('sha256').update(content).digest('hex')

const documents = []
let events = 0
for (let index = 0; events < wanted; index++) {
  const source = first.source.replace('0.txt', `${index}.txt`)
  const lines = records.slice(0, wanted - events).map((line) => {
    const record = JSON.parse(line)
    const id = `evt_${hash(`${index} ${record.id}`).slice(0, 12)}`
    return JSON.stringify({ ...record, id, provenance: { ...record.provenance, source } })
  })
  const content = `${lines.join('\n')}\n`
  const file = path.replace('0.txt', `${index}.txt`)
  writeFileSync(`seeds/${index}.txt`, text)
  writeFileSync(join('output', file), content)
  const outputs = [{ ...first.outputs[0], path: file, sha256: hash(content) }]
  documents.push({ ...first, source, outputs, counts: { ...first.counts, events: lines.length } })
  events += lines.length
}
const totals = { ...manifest.totals, documents: documents.length, events }
writeFileSync('output/manifest.json', JSON.stringify({ ...manifest, documents, totals }, null, 2))
console.log(`${documents.length} documents, ${events} events in ${folder}`)

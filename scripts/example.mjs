// Fills the example of the README from the committed output.
//
//   node scripts/example.mjs           write it
//   node scripts/example.mjs --check   write nothing, exit 1 where it is stale
import { readFileSync, writeFileSync } from 'node:fs'

const lemma = 'begin'
const records = readFileSync('output/000_a8824dca8932bba3.txt.events.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const record = records.find(({ trigger }) => trigger.lemma === lemma) ?? records[0]

const blocks = {
  sentence: record ? `> ${record.quote.replaceAll('\n', ' ')}` : '',
  record: record ? `\`\`\`json\n${JSON.stringify(record, null, 2)}\n\`\`\`` : '',
}
const before = readFileSync('README.md', 'utf8')
const after = before.replace(
  /(<!-- example: (\w+) -->\n)[\s\S]*?(<!-- \/example -->)/g,
  (_, open, name, close) => `${open}${blocks[name]}\n${close}`,
)
if (process.argv.includes('--check')) {
  if (after !== before) console.error('The example of README.md is stale: run npm run example')
  process.exitCode = after === before ? 0 : 1
} else writeFileSync('README.md', after)

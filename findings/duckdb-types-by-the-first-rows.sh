#!/usr/bin/env bash
# Whether DuckDB takes a field of EDTF for text or for days depends on which values stand first, and then refuses the others.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent @duckdb/node-api@1.5.5-r.5 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import { writeFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'

const lines = (values) => values.map((when) => `${JSON.stringify({ when })}\n`).join('')
const days = Array(30_000).fill('1978-10-05')
writeFileSync('season-first.json', lines(['1978-23', ...days]))
writeFileSync('season-last.json', lines([...days, '1978-23']))
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const ask = async (file) => {
  try {
    const [[type]] = (await connection.runAndReadAll(`select max(typeof("when")) from '${file}'`)).getRowsJson()
    const [[last]] = (await connection.runAndReadAll(`select max("when"::varchar) from '${file}'`)).getRowsJson()
    return `${type}, ${last}`
  } catch ({ message }) {
    return message.split('\n')[0]
  }
}
const found = [await ask('season-first.json'), await ask('season-last.json')]
console.log('The same 30,001 values of EDTF, the one season first and last:')
for (const one of found) console.log(one)
process.exit(found[0].startsWith('VARCHAR') && /error/i.test(found[1]) ? 0 : 1)
END
node try.mjs

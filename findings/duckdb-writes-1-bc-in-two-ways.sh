#!/usr/bin/env bash
# DuckDB and its Node client write one day of 1 BC differently, and agree on days of 44 BC.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent @duckdb/node-api@1.5.5-r.5 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import { DuckDBInstance } from '@duckdb/node-api'

const connection = await (await DuckDBInstance.create(':memory:')).connect()
const rows = await connection.runAndReadAll(`
  select day, day::varchar as text from (values (date '0000-01-01'), (date '-0043-03-15')) as days(day)`)
const found = rows.getRowsJson()
console.log('A DATE as the client writes it, and the same cast to text by the database:')
for (const row of found) console.log(row)
process.exit(JSON.stringify(found[0]) === '["0000-01-01","0001-01-01 (BC)"]' && found[1][0] === found[1][1] ? 0 : 1)
END
node try.mjs

#!/usr/bin/env bash
# DuckDB counts years on both sides of the era to one decade, by extract and by date_trunc.
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
  with days as (select make_date(year::integer, 1, 1) as day from range(-15, 15) as years(year))
  select extract(decade from day) as decade, count(*)::integer as years, count(distinct date_trunc('decade', day))::integer as starts
  from days group by decade order by decade`)
const found = rows.getRowsJson().map(([decade, years, starts]) => [Number(decade), years, starts])
console.log('Decades of the years -15 to 14, how many years each has, and how many beginnings date_trunc gives it:')
for (const row of found) console.log(...row)
process.exit(found.find(([decade]) => decade === 0)?.[1] === 19 ? 0 : 1)
END
node try.mjs
